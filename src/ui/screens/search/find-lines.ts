import type { Find } from "~jobs/read-finds"
import { highlight } from "~search/highlight"
import type { Query } from "~search/query/read-query"
import { type HighlightedPart, highlightedPart } from "~ui/parts/highlighted-part"
import { digitsIn } from "./mark-digits"

/** What a find says in its two lines, and where the query stands in them. */
export interface FindLines {
  title: HighlightedPart
  /** The line or the part of the note where it was found; else what it is told from others by. */
  detail: HighlightedPart
}

const marked = (text: string, query: Query, spoken = true): HighlightedPart => ({
  text,
  ranges: highlight(text, query, { spoken })
})

/** The words of a query that stand in none of these texts. */
const without = (query: Query, ...texts: readonly string[]): Query => ({
  ...query,
  words: query.words.filter((word) => {
    const alone = { ...query, words: [word] }
    return !texts.some((it) => highlight(it, alone).length > 0)
  })
})

/** What tells it from others; of a customer that is the phone as it is written, digits in groups. */
const aboutOf = ({ kind, about }: Find, query: Query): HighlightedPart => {
  const written = marked(about, query, false)
  if (kind !== "contact" || written.ranges.length > 0) return written
  const digits = query.words.map((word) => digitsIn(about, word)).find((it) => it !== null)
  return digits ? { text: about, ranges: [digits] } : written
}

/** Where the words that the title lacks are found. */
export const linesOf = (find: Find, query: Query): FindLines => {
  const title = marked(find.title, query)
  const about = aboutOf(find, query)
  if (find.kind === "note") return { title, detail: highlightedPart(find.body, query) ?? about }
  const inTexts = without(query, find.title, find.about)
  const left =
    find.kind === "contact"
      ? { ...inTexts, words: inTexts.words.filter((it) => !digitsIn(find.about, it)) }
      : inTexts
  if (left.words.length === 0) return { title, detail: about }
  const line = find.lines.map((it) => marked(it, left)).find((it) => it.ranges.length > 0)
  return { title, detail: line ?? highlightedPart(find.body, left) ?? about }
}
