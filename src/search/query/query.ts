import type { Kind } from "../document"

/** What has to stand in a document, or must not; folded. */
export interface Word {
  text: string
  /** Other ways to write the same, each as good: a phone's digits without what stands between them. */
  or: readonly string[]
  /** Stood in quotes: its sounds and typos do not count, spaces in it are as they were written. */
  exact: boolean
}

/** What a facet has to be: "tag:vip", folded. */
export interface AskedFacet {
  text: string
  /** It has to be just that; else it has to begin so ("tag:vi"). */
  whole: boolean
}

/** What somebody looks for. Of everything here all must hold. */
export interface Query {
  /** Each is found in the title, its sounds or the body, in one of its ways. */
  words: readonly Word[]
  /** None is found there. */
  without: readonly Word[]
  facets: readonly AskedFacet[]
  withoutFacets: readonly AskedFacet[]
  /** One of these; none for all kinds. */
  kinds: readonly Kind[]
  /** Milliseconds since 1970: `since` ≤ at < `before`; null for any time. */
  since: number | null
  before: number | null
}
