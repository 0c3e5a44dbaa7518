import type { TableName } from "~model/change"
import { database, type Rows } from "~store/database"
import { useLive } from "./use-live"

/** One row by its key, live; undefined while it is read, and where there is none. */
export const useRow = <K extends TableName>(table: K, key: string): Rows[K] | undefined =>
  useLive(() => database.of(table).get(key), [table, key])
