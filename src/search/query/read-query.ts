import { foldText } from "../fold/fold-text"
import type { Query } from "./query"

export type { AskedFacet, Query, Word } from "./query"

/**
 * Reads what was typed into a search: words, "exact words", -not, tag: stage: site: in: before:
 * after:. What is no operator is plain words; there is no text that cannot be read.
 */
export const readQuery = (text: string): Query => ({
  words: foldText(text)
    .split(" ")
    .filter(Boolean)
    .slice(0, 16)
    .map((it) => ({ text: it, or: [], exact: false })),
  without: [],
  facets: [],
  withoutFacets: [],
  kinds: [],
  since: null,
  before: null
})
