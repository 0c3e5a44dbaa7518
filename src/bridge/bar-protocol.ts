import type { FollowUp, Recurrence } from "~model/follow-up"
import type { Label } from "~model/label"
import type { Locale, Settings } from "~model/settings"
import type { InsertResult } from "./protocol"

/** An order that texts can be inserted about. */
export interface BarOrder {
  orderId: string
  number: string
  summary: string
}

/** What the bar shows when it opens. */
export interface BarOpening {
  /** Whom it is for: the name on screen; "" where the page names nobody. */
  name: string
  /** Tells one person from another of the same name; says nothing else. */
  person: string
  /** The person has a card already. */
  known: boolean
  /** Only the seller can say whether the name is that customer: `ask` blocks notes and orders. */
  ask: boolean
  /** A known customer's newest order that has not come to its end; null where there is none. */
  order: BarOrder | null
  /** Words selected in the page when it opened; a note quotes them. */
  selection: string
  /** Products and replies, most used first. */
  labels: Label[]
  locale: Locale
  theme: Settings["theme"]
  /** ISO 4217 for amounts typed without one. */
  currency: string
  /** No page to write into (the small window): Enter copies. */
  copyOnly: boolean
}

/** What Enter asks for. */
export type BarAct =
  | { act: "insert"; what: "product" | "snippet"; id: string; variantId: string | null }
  | { act: "link"; id: string }
  | { act: "note"; text: string; quote: string }
  | { act: "plan"; kind: FollowUp["kind"]; said: string; quote: string }
  | { act: "order"; line: string }
  | { act: "confirm-order" | "order-whereabouts"; orderId: string }
  | { act: "contact"; id: string }

/**
 * What became of it. `text` is what "Copy" offers where nothing was written into the page; it is
 * never copied unasked.
 */
export type BarResult =
  | { done: "inserted" }
  | { done: "copy"; text: string }
  | { done: "note" }
  | { done: "plan"; kind: FollowUp["kind"] }
  | ({ done: "order" } & BarOrder)
  | { done: "opened" }
  | {
      failed: Exclude<InsertResult["result"], "inserted"> | "nobody-named"
      text: string
      expected: string
      found: string
    }
  | { failed: "blank" | "syntax" | "limit"; detail: string }
  | {
      failed: "no-price" | "no-link" | "closed" | "ask-first" | "nobody" | "refused-write"
      detail: string
    }

/** What is understood of a line with a time in it, or why nothing is. */
export type BarWhen =
  | { ok: true; at: number; allDay: boolean; every: Recurrence | null; what: string }
  | { ok: false; why: "no-date" | "past-date" | "impossible-date" | "ambiguous-date" }

/** The bar's page → background. Only these; nothing in it deletes, exports or hands over. */
export interface FromBar {
  "bar-hello": { ask: { nonce: string }; answer: { ok: boolean } }
  "bar-open": { ask: Record<never, never>; answer: BarOpening | null }
  "bar-find": { ask: { query: string }; answer: Label[] }
  "bar-when": { ask: { text: string }; answer: BarWhen | null }
  /** `copy`: give the text to be copied instead of writing it into the page. */
  "bar-do": { ask: { act: BarAct; copy: boolean }; answer: BarResult }
  "bar-size": { ask: { height: number }; answer: null }
  "bar-close": { ask: Record<never, never>; answer: null }
}
