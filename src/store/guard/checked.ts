import type { Counts } from "~model/guard"

/**
 * What is wrong with the database:
 * - `emptied`: it is another, new one; the one that was known is gone;
 * - `behind`: its last commits are missing, as if it were a copy of before;
 * - `short`: a table holds fewer or more rows than it should;
 * - `damaged`: rows are not what was written;
 * - `unreadable`: the browser cannot read a table.
 */
export type Fault = "emptied" | "behind" | "short" | "damaged" | "unreadable"

/** A table that is not as it should be; `damaged` where only what stands in its rows differs. */
export interface TableFault {
  table: string
  expected: number
  /** null where it cannot be read. */
  found: number | null
}

/** What was found wrong. */
export interface Held {
  fault: Fault
  tables: TableFault[]
}

export interface Missing extends Held {
  ok: false
  expected: Counts
  found: Counts
  /** Commits that the canary knows and the database does not. */
  commits: number
  /** When the canary was last written, in ms since 1970; null where there is none. */
  at: number | null
}

/** `counted`: false where tables have no guard yet, as after an upgrade: see `countTables`. */
export type Checked = { ok: true; counted: boolean } | Missing

/** `rows`: how many were read. `stopped` by its signal. */
export type RowsChecked = { ok: true; rows: number } | Missing | { ok: "stopped" }
