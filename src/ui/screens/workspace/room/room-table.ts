import type { words as en } from "~ui/i18n/en"
import type { Column } from "~ui/parts/data-table/column"

/** Names that columns have words for. */
export type ColumnName = keyof typeof en.lists.column

/** A room's list where it has the whole page: which columns there are. */
export interface RoomTable<T> {
  /** The first says what a row is, and is always there. */
  columns: readonly Column<T>[]
  /** Ids of those that are seen until the seller chooses. */
  usual: readonly string[]
}

/** Of rooms that have none. */
export const noTable: RoomTable<unknown> = { columns: [], usual: [] }
