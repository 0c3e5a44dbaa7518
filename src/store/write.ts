import type { contactTables, TableName } from "~model/change"
import type { Rows } from "./database"

/** Brings a row of any table back from the bin, or says since when it lies there. */
interface Unbin {
  table: TableName
  key: string
  patch: { deletedAt: number | null }
}

/** Makes one customer's row another's. */
interface HandedOver {
  table: (typeof contactTables)[number]
  key: string
  patch: { contactId: string }
}

/** Takes a row of any table away. */
interface Removal {
  table: TableName
  key: string
  remove: true
}

/** One row's part of a commit. `put` is a whole row, `patch` some fields, `remove` the row. */
export type Write =
  | Unbin
  | Removal
  | HandedOver
  | {
      [K in TableName]:
        { table: K; put: Rows[K] } | { table: K; key: string; patch: Partial<Rows[K]> }
    }[TableName]

export const put = <K extends TableName>(table: K, row: Rows[K]) => ({ table, put: row }) as const

export const patch = <K extends TableName>(table: K, key: string, fields: Partial<Rows[K]>) =>
  ({ table, key, patch: fields }) as const

export const remove = <K extends TableName>(table: K, key: string) =>
  ({ table, key, remove: true }) as const
