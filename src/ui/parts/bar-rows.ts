import type { Label } from "~model/label"
import { type Folded, filterLabels } from "./bar-filter"
import type { BarQuery } from "./bar-query"
import type { ParsedOrder } from "~model/order-line"

/** One line of the list; `key` stays the same while the row means the same. */
export type BarRow = { key: string } & (
  | { kind: "label"; label: Label; link: boolean }
  | { kind: "variant"; label: Label; id: string; name: string }
  | { kind: "note"; text: string; quote: string }
  | { kind: "order"; line: string; order: ParsedOrder }
  | { kind: "confirm"; orderId: string; number: string; summary: string }
)

/** Rows that are drawn at most: more is a query that says too little. */
const most = 50

/** What the list shows for a query. Customers stand last, as they come last: no row jumps. */
export const barRows = (
  query: BarQuery,
  folded: readonly Folded[],
  contacts: readonly Label[],
  selection: string
): BarRow[] => {
  if (query.kind === "note")
    return query.text ? [{ key: "note", kind: "note", text: query.text, quote: selection }] : []
  const link = query.kind === "link"
  const pool = link ? folded.filter((it) => it.label.linked) : folded
  const found = [
    ...filterLabels(pool, query.text, most - contacts.length),
    ...(query.kind === "search" ? contacts : [])
  ].map((label): BarRow => ({ key: `${label.what}:${label.id}`, kind: "label", label, link }))
  return query.kind === "order"
    ? [{ key: "order", kind: "order", line: query.text, order: query.order }, ...found]
    : found
}

/** The variants of a product as a list of their own. */
export const variantRows = (label: Label, query: string): BarRow[] => {
  const wanted = query.trim().toLowerCase()
  return label.variants
    .filter(({ name }) => name.toLowerCase().includes(wanted))
    .slice(0, most)
    .map(({ id, name }) => ({ key: `variant:${id}`, kind: "variant", label, id, name }))
}
