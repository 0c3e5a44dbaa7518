/** What an operator takes, so that a screen can say it. */
export type Takes =
  | "text"
  | "tag"
  | "stage"
  | "consent"
  | "kind"
  | "count"
  | "money"
  | "age"
  | "due"
  | "birthday"
  | "order-state"
  | "thing"
  | "number"
  | "date"
  | "choice"

/**
 * Why a query cannot be read.
 * - `unclosed-quote`, `unclosed-bracket`, `extra-bracket`, `empty-brackets`
 * - `nothing-to-join`: OR without something on both sides.
 * - `nothing-to-leave-out`: a minus or NOT with nothing after it.
 * - `unknown-operator`: `name:` is neither an operator nor a field of the seller's.
 * - `no-value`: nothing after the colon. `bad-value`: not what the operator takes.
 * - `cannot-compare`: < or > where there is no more and less.
 * - `too-long`, `too-deep`
 */
export type FaultKind =
  | "unclosed-quote"
  | "unclosed-bracket"
  | "extra-bracket"
  | "empty-brackets"
  | "nothing-to-join"
  | "nothing-to-leave-out"
  | "unknown-operator"
  | "no-value"
  | "bad-value"
  | "cannot-compare"
  | "too-long"
  | "too-deep"

/** Where and why: `column` counts characters from 1. */
export interface Fault {
  why: FaultKind
  column: number
  /** The operator and its value as typed; "" where there is none. */
  name: string
  value: string
  /** What the operator takes; null where no operator is the matter. */
  takes: Takes | null
}

/** The sign between an operator and its value; "=" reads as ":". */
export type Sign = ":" | "<" | "<=" | ">" | ">="

/** A fault at a place in the text, which is counted in UTF-16 units. */
export const faultAt = (
  text: string,
  at: number,
  why: FaultKind,
  rest: Partial<Fault> = {}
): Fault => ({
  why,
  column: Array.from(text.slice(0, at)).length + 1,
  name: "",
  value: "",
  takes: null,
  ...rest
})
