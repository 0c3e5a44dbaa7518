import { markPieces } from "./bar-marks"

/** A title with the words of the query marked; text nodes only, as names come from anywhere. */
export const BarMark = ({
  title,
  query,
  spoken = ""
}: {
  title: string
  query: string
  /** How the title is said, see `Label`. */
  spoken?: string
}) =>
  markPieces(title, query, spoken).map(({ text, hit }, index) =>
    hit ? (
      // oxlint-disable-next-line react/no-array-index-key -- pieces have no other name
      <mark key={index} className="bg-transparent text-do underline underline-offset-2">
        {text}
      </mark>
    ) : (
      text
    )
  )
