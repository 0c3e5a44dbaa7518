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

/**
 * All of its bytes, as many as there should be. A part of them, to save time, may not be asked for:
 * Chromium never answers about a part of a file that is shorter than it was.
 */
const isRead = async (db: Database, id: string): Promise<boolean> => {
  try {
    const row = await db.blobs.get(id)
    return !row || (await row.data.arrayBuffer()).byteLength === row.data.size
  } catch {
    return false
  }
}
