import type { Table } from "dexie"

/** Rows that are read at once: more would hold a page up. */
const size = 500

/**
 * Reads a table in slices, in the order of its keys. In a transaction, what takes them may await
 * nothing but the same database; it may change and remove the rows that it was given.
 */
export const eachSlice = async <T extends object>(
  of: Table<T, string>,
  take: (rows: T[]) => Promise<void> | void
): Promise<void> => {
  const key = String(of.schema.primKey.keyPath)
  for (let last: unknown = null; ;) {
    const from = last === null ? of.toCollection() : of.where(":id").above(last)
    // oxlint-disable-next-line no-await-in-loop: a slice starts where the last one ended
    const rows: T[] = await from.limit(size).toArray()
    // oxlint-disable-next-line no-await-in-loop: as above
    await take(rows)
    if (rows.length < size) return
    last = Reflect.get(rows.at(-1) ?? {}, key)
  }
}
