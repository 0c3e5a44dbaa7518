import type { Sign } from "./fault"

/** One operator as it was typed, not yet understood. Places are in UTF-16 units. */
export interface Term {
  is: "term"
  name: string
  /** In quotes: a field of the seller's before an operator of the same name. */
  quotedName: boolean
  sign: Sign
  value: string
  quotedValue: boolean
  at: number
  valueAt: number
}

/** A query as it was typed: its brackets and words, not yet what they mean. */
export type Tree =
  | { is: "all" }
  | { is: "and" | "or"; of: Tree[] }
  | { is: "not"; of: Tree }
  | { is: "words"; text: string }
  | Term
