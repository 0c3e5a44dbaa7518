import type { Find } from "~jobs/read-finds"
import { highlight } from "~search/highlight"
import type { Query } from "~search/query/read-query"
import { type HighlightedPart, highlightedPart } from "~ui/parts/highlighted-part"

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

/** Where the words that the title lacks are found. */
export const linesOf = (find: Find, query: Query): FindLines => {
  const title = marked(find.title, query)
  const about = marked(find.about, query, false)
  if (find.kind === "note") return { title, detail: highlightedPart(find.body, query) ?? about }
  const left = without(query, find.title, find.about)
  if (left.words.length === 0) return { title, detail: about }
  const line = find.lines.map((it) => marked(it, left)).find((it) => it.ranges.length > 0)
  return { title, detail: line ?? highlightedPart(find.body, left) ?? about }
}
