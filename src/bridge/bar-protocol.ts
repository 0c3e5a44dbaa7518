import type { Brake } from "~model/brake"
import type { FollowUp, Recurrence } from "~model/follow-up"
import type { Label } from "~model/label"
import type { Answers, Question } from "~model/question"
import type { NextPart } from "~model/ready-part"
import type { LanguageCode } from "~model/ui-languages"
import type { Settings } from "~model/settings"
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
  /** Products and replies: all of them, or those that changed since `have`. */
  labels: Label[]
  /** Ids of those that went since. */
  gone: string[]
  /** All are told, whatever was told before. */
  whole: boolean
  /** To be handed back as `have` with the next opening. */
  version: string
  locale: LanguageCode
  theme: Settings["theme"]
  /** ISO 4217 for amounts typed without one. */
  currency: string
  /** No page to write into (the small window): Enter copies. */
  copyOnly: boolean
  /** What was typed behind the trigger before the bar had the focus. */
  typed?: string
  /** How often each product and reply was given to this customer, by its id. */
  used: Record<string, number>
  /** A reply of several parts is under way for this person: what stands next. */
  next: NextPart | null
}

/** What Enter asks for. */
export type BarAct =
  | {
      act: "insert"
      what: "product" | "snippet" | "share-text"
      id: string
      variantId: string | null
    }
  | { act: "link"; id: string }
  | { act: "note"; text: string; quote: string }
  | { act: "plan"; kind: FollowUp["kind"]; said: string; quote: string }
  | { act: "order"; line: string }
  | { act: "confirm-order" | "order-whereabouts"; orderId: string }
  | { act: "contact"; id: string }
  /** Inserts the next part of a reply: `index` is the one that was shown. */
  | { act: "part"; index: number }
  /** The picture that stands next is on the clipboard. */
  | { act: "picture-copied"; index: number }
  | { act: "forget-parts" }
  /** Takes back what the bar has just written. */
  | { act: "undo"; changeId: string }

/** What the seller said on the way to an act. */
export interface BarSaid {
  answers: Answers
  /** Key of the brakes that were shown, and passed by a second Enter; "" for none. */
  passed: string
}

/**
 * What became of it. `text` is what "Copy" offers where nothing was written into the page; it is
 * never copied unasked.
 */
export type BarResult =
  | { done: "inserted"; next: NextPart | null }
  | { done: "copy"; text: string; next: NextPart | null }
  /** A picture stands next: it is copied, not inserted. */
  | { done: "picture"; next: NextPart }
  | { done: "picture-copied"; next: NextPart | null }
  | { done: "parts-forgotten" }
  /** `change`: what undoing takes back; "" where nothing was written. */
  | { done: "note"; change: string }
  | { done: "plan"; kind: FollowUp["kind"]; change: string }
  | ({ done: "order"; change: string } & BarOrder)
  | { done: "undone"; inPart: boolean }
  | { done: "opened" }
  | {
      failed: Exclude<InsertResult["result"], "inserted"> | "nobody-named"
      text: string
      expected: string
      found: string
    }
  | { failed: "blank" | "syntax" | "limit"; detail: string }
  /** `key` passes just these. */
  | { failed: "brake"; brakes: Brake[]; key: string }
  | { failed: "ask"; questions: Question[] }
  | {
      failed:
        "no-price" | "no-link" | "closed" | "ask-first" | "nobody" | "refused-write" | "not-undone"
      detail: string
    }

/** What is understood of a line with a time in it, or why nothing is. */
export type BarWhen =
  | { ok: true; at: number; allDay: boolean; every: Recurrence | null; what: string }
  | { ok: false; why: "no-date" | "past-date" | "impossible-date" | "ambiguous-date" }

/** How a reply begins, and in which language it will be said. */
export interface BarPeek {
  said: string
  /** BCP 47 of what is inserted; "" where it has none. */
  language: string
  parts: number
}

/** The bar's page → background. Only these; nothing in it deletes, exports or hands over. */
export interface FromBar {
  "bar-hello": { ask: { nonce: string }; answer: { ok: boolean } }
  /** `locked`: the seller locked the screens; nothing is told of any record. */
  "bar-open": { ask: { have: string }; answer: BarOpening | { locked: true } | null }
  "bar-find": { ask: { query: string }; answer: Label[] }
  "bar-when": { ask: { text: string }; answer: BarWhen | null }
  /** `copy`: give the text to be copied instead of writing it into the page. */
  /** The bar stays away from the site it stands on, or comes back; `site`: its host, "" for none. */
  "bar-off": { ask: { off: boolean }; answer: { site: string } }
  "bar-do": { ask: { act: BarAct; copy: boolean; said: BarSaid }; answer: BarResult }
  /** How a reply begins, in the seller's language where it has one. */
  "bar-peek": { ask: { id: string }; answer: BarPeek | null }
  /** The picture that stands next, as a data address. */
  "bar-picture": { ask: { index: number }; answer: { data: string } | null }
  "bar-size": { ask: { height: number }; answer: null }
  "bar-close": { ask: Record<never, never>; answer: null }
}
