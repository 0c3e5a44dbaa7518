import type { TextSource } from "~sites/adapter"
import type { Taught } from "~sites/taught/source"

/** The words of the line beside the pointer; in the page's frame of ours, so no name is in them. */
export interface PickWords {
  what: string
  keys: string
}

/** One way to what was pointed at: what stood there, and what it reads. A composer says nothing. */
export interface Proposal {
  selector: string
  said: string
  reads: string
}

export type Picked =
  | { picked: true; proposals: Proposal[] }
  /** `ended`: by Escape. `no-rule`: nothing there to hold on to. */
  | { picked: false; why: "ended" | "nothing-said" | "no-box" | "no-rule" }

/** What rules read on the page now, in their order. */
export interface Looked {
  name: string[]
  /** Whether each finds a box that can be written in. */
  composer: boolean[]
  order: string[]
}

export const steers = ["wider", "narrower", "before", "after", "take", "end"] as const
/** What a key does while pointing, pressed in the panel or on the page. */
export type Steer = (typeof steers)[number]

/** Panel → the teacher in one tab's page. Types alone; the answers' schemas stand in `schemas-teach`. */
export interface ToTeacher {
  /** Lets the seller point; answers when they have. */
  pick: { ask: { what: Taught; words: PickWords }; answer: Picked }
  steer: { ask: { to: Steer }; answer: null }
  look: {
    ask: { name: TextSource[]; composer: string[]; order: TextSource[] }
    answer: Looked
  }
}
