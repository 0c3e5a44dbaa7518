import type { Label } from "~model/label"
import type { Understood } from "./when-words"
import { type Folded, filterLabels, fold } from "./bar-filter"
import type { BarQuery } from "./bar-query"
import type { FollowUp } from "~model/follow-up"
import type { ParsedOrder } from "~model/order-line"
import type { NextPart } from "~model/ready-part"
import type { ShareText } from "~model/share-text"
import { findVariants, type VariantFound } from "./bar-variants"

/** One line of the list; `key` stays the same while the row means the same. */
export type BarRow = { key: string } & (
  | { kind: "label"; label: Label; link: boolean }
  /** `full`: found by its own name beside the product's, among other finds. */
  | { kind: "variant"; label: Label; id: string; name: string; hint: string; full: boolean }
  /** Words that open a product in an app; `gone`: past their time. */
  | { kind: "share"; label: Label; id: string; share: ShareText["kind"]; gone: boolean }
  /** What stands next of a reply in several parts. */
  | { kind: "part"; next: NextPart }
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
  const room = most - contacts.length
  const labels = filterLabels(pool, query.text, room).map(rowOf)
  const found = [
    ...labels,
    ...(link
      ? []
      : findVariants(pool, query.text, room - labels.length).map((it) => variantRow(it, true))),
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

const variantRow = ({ label, variant }: VariantFound, full: boolean): BarRow => ({
  key: `variant:${label.id}:${variant.id}`,
  kind: "variant",
  label,
  full,
  ...variant
})

/** The variants of a product, and the words that open it in apps, as a list of their own. */
export const variantRows = (label: Label, query: string, words: ShareWords): BarRow[] => {
  const wanted = fold(query)
  const variants = label.variants
    .filter(({ name }) => fold(name).includes(wanted))
    .map((variant) => variantRow({ label, variant }, false))
  const shares = label.shareTexts
    .filter(({ kind }) => fold(words[kind]).includes(wanted))
    .map(({ id, kind, expiresAt }): BarRow => {
      const gone = expiresAt !== null && expiresAt <= Date.now()
      return { key: `share:${id}`, kind: "share", label, id, share: kind, gone }
    })
  return [...variants, ...shares].slice(0, most)
}

/** What each kind of words is called. */
export type ShareWords = Record<ShareText["kind"], string>

/** The row that a reply under way puts before all others. */
export const partRows = (next: NextPart | null): BarRow[] =>
  next ? [{ key: `part:${next.index}`, kind: "part", next }] : []

/** The variants that Tab leads to. */
export const hasVariants = (row: BarRow | undefined): boolean =>
  row?.kind === "label" && !row.link && row.label.variants.length + row.label.shareTexts.length > 0
