import type { Label } from "~model/label"
import type { Understood } from "./when-words"
import { type Folded, filterLabels } from "./bar-filter"
import type { BarQuery } from "./bar-query"
import type { FollowUp } from "~model/follow-up"
import type { ParsedOrder } from "~model/order-line"

/** One line of the list; `key` stays the same while the row means the same. */
export type BarRow = { key: string } & (
  | { kind: "label"; label: Label; link: boolean }
  | { kind: "variant"; label: Label; id: string; name: string }
  | { kind: "note"; text: string; quote: string }
  /** `when`: null until the time is read. `what`: the words without those of the time. */
  | {
      kind: "plan"
      plan: FollowUp["kind"]
      said: string
      quote: string
      what: string
      when: Understood | null
    }
  | { kind: "order"; line: string; order: ParsedOrder }
  /** Texts about an order: that it was understood, and where it is. */
  | { kind: "confirm" | "whereabouts"; orderId: string; number: string; summary: string }
)

/** What a line was read as: its time, or why there is none. */
export type ReadLine = ({ ok: true; what: string } & Understood) | { ok: false }

/** Rows that are drawn at most: more is a query that says too little. */
const most = 50

/** What the list shows for a query. Customers stand last, as they come last: no row jumps. */
export const barRows = (
  query: BarQuery,
  folded: readonly Folded[],
  contacts: readonly Label[],
  selection: string,
  read: ReadLine | null = null,
  /** Rows of its own that the query may also mean. */
  others: readonly BarRow[] = []
): BarRow[] => {
  if (query.kind === "note")
    return query.text ? [{ key: "note", kind: "note", text: query.text, quote: selection }] : []
  if (query.kind === "plan") return planRows(query.text, selection, read)
  const link = query.kind === "link"
  const pool = link ? folded.filter((it) => it.label.linked) : folded
  const rowOf = (label: Label): BarRow => ({
    key: `${label.what}:${label.id}`,
    kind: "label",
    label,
    link
  })
  const found = [
    ...filterLabels(pool, query.text, most - contacts.length).map(rowOf),
    ...(query.kind === "search" ? [...others, ...contacts.map(rowOf)] : [])
  ]
  return query.kind === "order"
    ? [{ key: "order", kind: "order", line: query.text, order: query.order }, ...found]
    : found
}

/** A promise first where words of the chat are selected: those are most often what was promised. */
const planRows = (said: string, quote: string, read: ReadLine | null): BarRow[] => {
  if (!said || read?.ok === false) return []
  const kinds: FollowUp["kind"][] = quote ? ["promise", "follow-up"] : ["follow-up", "promise"]
  return kinds.map((plan) => ({
    key: plan,
    kind: "plan",
    plan,
    said,
    quote,
    what: read ? read.what : said,
    when: read
  }))
}

/** The variants of a product as a list of their own. */
export const variantRows = (label: Label, query: string): BarRow[] => {
  const wanted = query.trim().toLowerCase()
  return label.variants
    .filter(({ name }) => name.toLowerCase().includes(wanted))
    .slice(0, most)
    .map(({ id, name }) => ({ key: `variant:${id}`, kind: "variant", label, id, name }))
}
