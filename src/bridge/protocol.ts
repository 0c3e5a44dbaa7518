import type { CapturedPicture } from "~model/captured-picture"
import type { CaptureResult } from "~model/captured-product"
import type { Reading } from "~model/sighting"
import type { SiteAdapter } from "~sites/adapter"

/**
 * Every call that crosses from one context to another: verb → request and answer. Types alone, so
 * that a content script pays nothing for them; the background's schemas stand in `schemas.ts`.
 */

/** Whom a text is for, as the seller saw it when the bar or the panel showed it. */
export interface Expect {
  /** `identityKey` of the person; null on a page that names nobody. */
  key: string | null
  name: string
  /** The page it was seen on, whole: a page that names nobody is known by nothing else. */
  url: string
}

/** What became of a text. Everything but `inserted` left the page as it was. */
export type InsertResult =
  | { result: "inserted" }
  | { result: "wrong-conversation"; expected: string; found: string }
  | { result: "no-composer" }
  | { result: "refused" }
  | { result: "no-page" }

/** What a page says of itself at this moment. */
export interface PageState {
  reading: Reading
  url: string
  title: string
  composer: boolean
  /** Words selected in the page, at most 2,000 UTF-16 units. */
  selection: string
}

/** Content script → background. */
export interface FromPage {
  hello: { ask: Record<never, never>; answer: { adapters: SiteAdapter[] } }
  reading: { ask: { reading: Reading }; answer: null }
  /** The seller is in a composer: a nonce for the bar's frame, so that it is loaded when asked for. */
  "warm-bar": { ask: Record<never, never>; answer: { nonce: string } }
  /** How many conversations wait on this site. */
  unread: { ask: { count: number }; answer: null }
  /** The seller pressed the key that goes from an order to its chat, and back. */
  jump: { ask: Record<never, never>; answer: null }
  /** The seller typed what opens the bar. Nothing of the page's is said. */
  trigger: { ask: { text: string }; answer: null }
  /** What was typed after it, before the bar had the focus: the bar's own search. */
  typed: { ask: { text: string }; answer: null }
  captured: {
    ask: { url: string; result: CaptureResult; picture?: CapturedPicture }
    answer: null
  }
}

/** Background or panel → content script of one tab. */
export interface ToPage {
  read: { ask: Record<never, never>; answer: PageState }
  insert: { ask: { text: string; expect: Expect }; answer: InsertResult }
  "open-bar": { ask: { nonce: string }; answer: { opened: boolean } }
  "size-bar": { ask: { height: number }; answer: null }
  /** The seller took the site's permission back. */
  leave: { ask: Record<never, never>; answer: null }
  "close-bar": { ask: Record<never, never>; answer: null }
}

/** One message on the wire. */
export interface Message {
  to: "background" | "page" | "teacher" | "panel" | "bars"
  verb: string
  body: unknown
}
