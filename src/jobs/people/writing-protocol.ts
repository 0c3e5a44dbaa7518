import type { PersonRead } from "~formats/people/check-person"
import type { OrderRowRead } from "~formats/people/read-order-rows"
import type { Canary, JournalEntry } from "~model/guard"
import type { Outcome } from "../outcome"
import type { TakingIn } from "./read-ground"

/** What is to be written: the rows come in pieces before. */
export type Wish =
  { kind: "people"; taking: TakingIn } | { kind: "orders"; taking: TakingIn; shop: string }

/** From the page to its worker. */
export type ToWorker =
  | { is: "people"; reads: readonly PersonRead[] }
  | { is: "orders"; reads: readonly OrderRowRead[] }
  | { is: "go"; wish: Wish }
  | { is: "stop" }
  | { is: "canary"; canary: Canary | null }
  | { is: "kept" }

/** From the worker to its page; `failed` says what was thrown. */
export type ToPage =
  | { is: "share"; share: number }
  | { is: "ask-canary" }
  | { is: "keep"; canary: Canary; entries: readonly JournalEntry[] }
  | { is: "done"; outcome: Outcome }
  | { is: "failed"; name: string; message: string }
