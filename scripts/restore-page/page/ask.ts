import type { Row } from "./row"
import type { ViewName } from "./view"

/** What is wanted of a table: rows `from` on, at most `count`, found by `query` in the given words. */
export interface Ask {
  view: ViewName
  query: string
  bin: boolean
  from: number
  count: number
  locale: string
  /** Words of the program in that language: an order's states. */
  states: Readonly<Record<string, string>>
}

/** All of a table that is found, wherever it begins. */
export type AskAll = Omit<Ask, "from" | "count">

/** In which language cells are told. */
export type AskWords = Pick<Ask, "locale" | "states">

export interface FoundRow {
  /** Whose it is; "" for nobody's. */
  customer: string
  cells: string[]
  bin: boolean
}

export interface Found {
  rows: FoundRow[]
  /** How many are found, and of how many. */
  count: number
  all: number
}

/** One customer with everything that was kept of them. */
export interface Person {
  row: Row
  identities: readonly Row[]
  /** Tables of theirs, the newest first, with their columns' texts. */
  parts: { view: ViewName; rows: FoundRow[] }[]
}
