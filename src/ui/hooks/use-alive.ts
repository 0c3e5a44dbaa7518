import type { BinnedTable } from "~jobs/bin"
import { database, type Rows } from "~store/database"
import { useLive } from "./use-live"

/** Every row of a table that is not in the bin, newest first, live; undefined until read. */
export const useAlive = <K extends BinnedTable>(table: K): Rows[K][] | undefined =>
  useLive(async () => {
    // Read in one go: a filter of the store's own walks by cursor, many times slower.
    const rows = await database.of(table).toArray()
    return rows.filter((it) => it.deletedAt === null).toSorted((a, b) => b.createdAt - a.createdAt)
  }, [table])
