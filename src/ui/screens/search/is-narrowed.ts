import type { Query } from "~search/query/read-query"

/** Whether less is asked for than words: by an operator, a minus or quotes. */
export const isNarrowed = (query: Query): boolean => {
  const { words, without, facets, withoutFacets, kinds, since, before } = query
  return (
    [without, facets, withoutFacets, kinds].some((it) => it.length > 0)
    || words.some((it) => it.exact)
    || since !== null
    || before !== null
  )
}
