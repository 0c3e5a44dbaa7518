import { type Database, database } from "../database"

/** Ids of the pictures whose row is there and whose bytes, a file of the browser's own, are not. */
export const unreadBytes = async (
  db: Database = database,
  signal?: AbortSignal
): Promise<string[]> => {
  const unread: string[] = []
  for (const id of await db.blobs.toCollection().primaryKeys()) {
    signal?.throwIfAborted()
    // oxlint-disable-next-line no-await-in-loop: one at a time, or all would be in memory
    if (!(await isRead(db, id))) unread.push(id)
  }
  return unread
}

/** Its first and its last byte: a file that is gone, or was cut, has not both. */
const isRead = async (db: Database, id: string): Promise<boolean> => {
  try {
    const row = await db.blobs.get(id)
    if (!row) return true
    const ends = [row.data.slice(0, 1), row.data.slice(-1)]
    const bytes = await Promise.all(ends.map((it) => it.arrayBuffer()))
    return bytes.every((it) => it.byteLength === Math.min(1, row.data.size))
  } catch {
    return false
  }
}
