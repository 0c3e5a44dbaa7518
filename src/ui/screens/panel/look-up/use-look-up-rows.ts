import { useMemo } from "react"
import { contactLabel } from "~jobs/look-up"
import type { Find } from "~jobs/read-finds"
import type { Label } from "~model/label"
import { type Query, readQuery } from "~search/query/read-query"
import type { Searched } from "~ui/hooks/use-search"

interface Placed {
  find: Find
  query: Query
}

/** A line of the list: what can be inserted or opened as a label, all else as it was found. */
export type LookUpRow = { key: string } & (
  { label: Label; find: Placed | null } | { label: null; find: Placed }
)

const labelOf = (find: Find, labels: ReadonlyMap<string, Label>): Label | null | undefined => {
  if (find.kind === "contact")
    return contactLabel({ id: find.id, name: find.title, tags: [...find.tags] })
  return find.kind === "product" || find.kind === "snippet" ? labels.get(find.id) : null
}

/** Products and replies, most used first; with something typed what fits it, best first. */
export const useLookUpRows = (
  labels: readonly Label[] | undefined,
  found: Searched | null,
  most: number
): LookUpRow[] => {
  const byId = useMemo(() => new Map(labels?.map((it) => [it.id, it])), [labels])
  return useMemo(() => {
    if (!found)
      return (labels ?? [])
        .slice(0, most)
        .map((label) => ({ key: `${label.what} ${label.id}`, label, find: null }))
    const query = readQuery(found.text)
    return found.finds.flatMap((it): LookUpRow[] => {
      const label = labelOf(it, byId)
      const row = { key: `${it.kind} ${it.id}`, find: { find: it, query } }
      // One that was made this moment is not among the labels yet.
      return label === undefined ? [] : [{ ...row, label }]
    })
  }, [labels, byId, found, most])
}
