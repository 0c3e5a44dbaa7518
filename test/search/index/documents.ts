import type { SearchDocument } from "~search/document"
import { openIndex, type SearchIndex } from "~search/index/search-index"
import { readQuery } from "~search/query/read-query"

export const now = Date.UTC(2026, 1, 1)

export const aDocument = (over: Partial<SearchDocument> = {}): SearchDocument => ({
  kind: "contact",
  id: "c1",
  owner: "c1",
  title: "Alice Smith",
  body: "",
  spoken: "",
  facets: [],
  at: Date.UTC(2026, 0, 1),
  uses: 0,
  ...over
})

/** Contacts of these names, each with its name as its id, and spoken where it is Chinese. */
export const named = (...names: string[]): SearchDocument[] =>
  names.map((name) => aDocument({ id: name, owner: name, title: name, spoken: name }))

export const idsOf = (index: SearchIndex, text: string, limit = 50): string[] =>
  index.search(readQuery(text), { limit, now }).hits.map(({ id }) => id)

export const reopen = (packed: unknown): SearchIndex => {
  const index = openIndex(packed)
  if (typeof index === "string") throw new Error(index)
  return index
}
