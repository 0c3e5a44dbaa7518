import { nameAt } from "./name-pool"
import type { FacetTest, Plan } from "./plan"
import { rate, tiers } from "./rate"
import { type Shelf, isDead } from "./shelf"
import { findUnits } from "./units"

const LINE_END = 0x0a

const hasFacet = ({ table }: Shelf, document: number, { units, mark }: FacetTest): boolean => {
  const { text } = table
  const from = (table.facetsAt[document] as number) - 1
  const to = table.soundsAt[document] as number
  for (
    let at = findUnits(text, units, from, to);
    at >= 0;
    at = findUnits(text, units, at + 1, to)
  ) {
    let end = at + 1
    while (end < to && text[end] !== LINE_END) end++
    if (text[end - 1] === mark) return true
  }
  return false
}

/** Whether a document is what is asked for, its words aside. */
export const passes = (shelf: Shelf, document: number, plan: Plan): boolean => {
  const { table } = shelf
  if (isDead(shelf.dead, document)) return false
  if (((plan.kinds >> (table.kind[document] as number)) & 1) === 0) return false
  const at = table.at[document] as number
  if (at < plan.since || at >= plan.before) return false
  for (const facet of plan.facets) if (!hasFacet(shelf, document, facet)) return false
  for (const facet of plan.withoutFacets) if (hasFacet(shelf, document, facet)) return false
  for (const piece of plan.without)
    if (rate(shelf.table, document, piece, false) !== tiers.none) return false
  return true
}

export const idOf = ({ table }: Shelf, document: number): string =>
  nameAt(table.names, table.idAt[document] as number)

export const ownerOf = ({ table }: Shelf, document: number): string =>
  nameAt(table.names, table.ownerAt[document] as number)
