import type { Money } from "~model/money"
import type { Plot } from "./plot/plot"

/** Somebody who stands behind a number. */
export interface Person {
  key: string
  /** Null where the buyer is no customer here. */
  contactId: string | null
  /** What they have to do with it, in few words. */
  says: string
  /** Where more of it is told; else their own record is. */
  href?: string
}

/** Who stands behind a number: found out when it is asked. */
export interface Who {
  title: string
  people: () => Person[]
}

/** How the amounts of a column are written. */
export type ColumnKind = "text" | "day" | "count" | "money" | "share"

export interface Column {
  id: string
  head: string
  kind: ColumnKind
}

/** A cell of the table: what it holds, by the kind of its column; null for nothing known. */
export interface Cell {
  is: string | number | Money | null
  /** The number leads to whom it is of. */
  who?: Who
}

export interface Row {
  key: string
  /** Where what the first cell names has its record. */
  href?: string
  /** In words, where what it is of was not counted to its end: "so far". */
  part?: string
  cells: readonly Cell[]
}

/** One thing that is told: a number, a plot and the table behind it, all of the same counts. */
export interface Figure {
  id: string
  title: string
  /** The one number, and what it is of; null where there is nothing to tell. */
  headline: { says: string; aside: string; who?: Who } | null
  /** One plain sentence: what is counted. */
  means: string
  /** Null where there is nothing to draw: then `nothing` says why. */
  plot: Plot | null
  nothing: string
  columns: readonly Column[]
  rows: readonly Row[]
}
