import { isBlank, type Table, type TableRow } from "./table"

/** A table of which it is known which row names its columns. */
export interface HeadedTable {
  /** Number of that row in the file; 0 where there is none. */
  headRow: number
  /** Names of the columns, in their order; empty texts where there is no such row. */
  header: string[]
  rows: TableRow[]
  cut: boolean
}

/** How far down the row with the names may stand. */
export const withinHead = 10

/** @param at Where that row stands among the rows. @param below How many rows under it the first one follows. */
export const headed = (table: Table, at: number, below = 1): HeadedTable => ({
  headRow: table.rows[at]?.row ?? 0,
  header: (table.rows[at]?.cells ?? []).map((it) => it.trim()),
  rows: table.rows.slice(at + below).filter((it) => !isBlank(it)),
  cut: table.cut
})
