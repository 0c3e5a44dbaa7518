import type { Change } from "~model/change"
import type { Undone } from "~store/undo"
import type { OutsideAnswer, OutsideAsking } from "../outside-line"

/** What was taken back: null where there was nothing. What it did to each row is not told. */
export type TakenBack = { change: Change; undone: Undone } | null

/** From the page to the worker: the change by its id, or the last that a key may take back. */
export type ToUndoing = { is: "undo"; changeId: string | null } | OutsideAnswer

/** `failed` says what was thrown. */
export type FromUndoing =
  | { is: "share"; share: number }
  | { is: "done"; taken: TakenBack }
  | { is: "failed"; name: string; message: string }
  | OutsideAsking
