import { highlight, type Range } from "~search/highlight"
import type { Query } from "~search/query/read-query"

/** A piece of a longer text, on one line, and where in it a query stands. */
export interface HighlightedPart {
  text: string
  ranges: readonly Range[]
}

/** Characters before the first find: it stands in sight on the narrowest line. */
const lead = 16
const longest = 240
/** A long text is read piece by piece; no word that is looked for is cut by where one ends. */
const piece = 8000
const overlap = 200

const isHalf = (text: string, at: number): boolean => /[\udc00-\udfff]/.test(text.charAt(at))

/** The range before which the piece is to begin: where most of the query stands close by. */
const best = (ranges: readonly Range[]): Range | undefined => {
  const near = ([from]: Range) =>
    ranges.filter(([start, end]) => start >= from && end <= from + longest - lead).length
  return ranges.reduce<Range | undefined>(
    (it, other) => (it && near(it) >= near(other) ? it : other),
    undefined
  )
}

const cut = (text: string, ranges: readonly Range[]): HighlightedPart | null => {
  const first = best(ranges)
  if (!first) return null
  let from = Math.max(0, first[0] - lead)
  // From the beginning of a word, where one begins close by.
  const blank = /[\s，。、；！？]+/u.exec(text.slice(from, first[0]))
  if (from > 0 && blank) from += blank.index + blank[0].length
  if (isHalf(text, from)) from--
  let to = Math.min(text.length, from + longest)
  if (isHalf(text, to)) to--
  const before = from > 0 ? "… " : ""
  const moved = before.length - from
  return {
    text: `${before}${text.slice(from, to)}${to < text.length ? "…" : ""}`.replaceAll(/\s/gu, " "),
    ranges: ranges
      .filter(([start]) => start >= from && start < to)
      .map(([start, end]): Range => [start + moved, Math.min(end, to) + moved])
  }
}

/** The part of a text around the place where a query stands in it; null where it does not. */
export const highlightedPart = (text: string, query: Query): HighlightedPart | null => {
  for (let at = 0; at < text.length; at += piece - overlap) {
    const part = text.slice(at, at + piece)
    const found = cut(part, highlight(part, query, { spoken: false }))
    if (!found) continue
    const inside = at > 0 && !found.text.startsWith("…")
    return inside
      ? { text: `… ${found.text}`, ranges: found.ranges.map(([a, b]): Range => [a + 2, b + 2]) }
      : found
  }
  return null
}
