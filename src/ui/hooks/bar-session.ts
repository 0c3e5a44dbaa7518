import type { BarAct, BarOpening, BarResult, BarSaid } from "~bridge/bar-protocol"
import type { Label } from "~model/label"
import type { NextPart } from "~model/ready-part"

/** What became of the last act, with what this side knows better than the background. */
export type BarOutcome =
  | BarResult
  | { done: "copied" | "not-copied"; text: string; next?: NextPart | null }
  | { failed: "no-picture" | "no-answer" }

/** An opening with all products and replies, whatever was told of them this time. */
export type ShownOpening = Omit<BarOpening, "labels"> & { labels: readonly Label[] }

export interface BarSession {
  /** `refused`: no place for a bar; `closed`: nothing to open it for. */
  state: "greeting" | "refused" | "closed" | "open" | "locked"
  opening: ShownOpening | null
  /** Counts the openings. */
  turn: number
  /** The last opening goes on where the one before it was left: same person, not closed by key. */
  resumed: boolean
  /** A text is on its way into the page: what was typed for it is done with. */
  inserting: () => boolean
  /** An act is under way: Enter does nothing. */
  busy: boolean
  outcome: BarOutcome | null
  /** `copy`: its text goes on the clipboard, not into the page: the seller pressed that key. */
  act: (act: BarAct, copy: boolean, said?: Partial<BarSaid>) => Promise<void>
  /** What stands next of a reply in several parts; null for nothing. */
  next: NextPart | null
  /** Copies the picture that stands next. */
  copyNext: () => Promise<void>
  forgetNext: () => void
  /** Copies the text of an outcome. */
  copyKept: (text: string) => Promise<void>
  forget: () => void
  close: () => void
}
