import { type Database, database } from "./database"
import { guardIn } from "./guard/guard"

/** Rows that are read at once: more would hold a page up. */
const slice = 500

export type OnRows = (table: string, rows: Record<string, unknown>[]) => void

/**
 * Reads whole tables as they are at one moment: nobody writes meanwhile. What hears of the rows may
 * await nothing.
 * @returns `markOf` that moment.
 */
export const readOut = (
  tables: readonly string[],
  onRows: OnRows,
  { signal, db = database }: { signal?: AbortSignal; db?: Database } = {}
): Promise<string> =>
  db.transaction("r", db.tables, async () => {
    for (const table of tables) {
      const of = db.table<Record<string, unknown>, string>(table)
      for (let last: string | null = null; ;) {
        signal?.throwIfAborted()
        const from = last === null ? of.toCollection() : of.where(":id").above(last)
        // oxlint-disable-next-line no-await-in-loop: a slice starts where the last one ended
        const rows: Record<string, unknown>[] = await from.limit(slice).toArray()
        if (rows.length > 0) onRows(table, rows)
        if (rows.length < slice) break
        last = String(rows.at(-1)?.[String(of.schema.primKey.keyPath)])
      }
    }
    return markOf(db)
  })

/** Says whether anything was written between two looks, in a transaction over all tables. */
export const markOf = async (db: Database): Promise<string> => {
  const [guard, last] = await Promise.all([guardIn(db), db.changes.orderBy("id").lastKey()])
  return `${guard?.database} ${guard?.seq} ${String(last)}`
}

/** `markOf` now; null where not even that can be read. */
export const presentMark = async (db: Database = database): Promise<string | null> => {
  try {
    return await db.transaction("r", db.tables, async () => markOf(db))
  } catch {
    return null
  }
}
