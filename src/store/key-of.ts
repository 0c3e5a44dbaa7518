import type { TableName } from "~model/change"
import type { Rows } from "./database"

/** The primary key of a row: `key` for identities and settings, `id` for all else. */
export const keyOf = <K extends TableName>(_table: K, row: Rows[K]): string =>
  "key" in row ? row.key : row.id
