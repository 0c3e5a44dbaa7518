import type { Range } from "~search/highlight"

/** A text with the places of a query marked; text nodes only, as texts come from anywhere. */
export const Highlighted = ({ text, ranges }: { text: string; ranges: readonly Range[] }) => (
  <>
    {ranges.map(([from, to], at) => (
      <span key={from}>
        {text.slice(ranges[at - 1]?.[1] ?? 0, from)}
        <mark className="bg-transparent text-do underline underline-offset-2">
          {text.slice(from, to)}
        </mark>
      </span>
    ))}
    {text.slice(ranges.at(-1)?.[1] ?? 0)}
  </>
)
