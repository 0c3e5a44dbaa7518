import type { Note } from "~model/note"
import { database } from "~store/database"

/** The newest of a customer's pinned notes, by an index that has no others. `more`: there are older. */
export const readPinned = async (
  contactId: string,
  most: number
): Promise<{ notes: Note[]; more: boolean }> => {
  const rows = await database.notes
    .where("[contactId+pinnedAt]")
    .between([contactId, -Infinity], [contactId, Infinity])
    .reverse()
    .limit(most + 1)
    .toArray()
  const notes = rows.slice(0, most).filter((it) => it.deletedAt === null)
  return { notes, more: rows.length > most }
}
