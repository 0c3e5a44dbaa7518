import type { Change, Edit } from "~model/change"
import type { Database } from "./database"
import { survivorOf } from "./survivor"

/** Is somebody merged by it, or taken apart? */
export const isMerge = ({ table, how, fields }: Edit): boolean =>
  table === "contacts" && how === "changed" && "mergedInto" in fields

/**
 * Would taking this change back merge somebody into a customer that is gone, or in a circle? Asked
 * where a merge that was taken apart is to be joined again.
 */
export const wouldLose = async (db: Database, { edits }: Change): Promise<boolean> => {
  for (const { key, fields } of edits.filter(isMerge)) {
    const into = fields["mergedInto"]?.old
    if (typeof into !== "string") continue
    const [contact, survivor] = [await db.contacts.get(key), await survivorOf(into, db)]
    if (!contact || contact.deletedAt !== null) return true
    if (!survivor || survivor.deletedAt !== null || survivor.id === key) return true
  }
  return false
}

/** Who is merged or taken apart by a change, and whom they are with now: whose records may move. */
export const movedBy = async (db: Database, { edits }: Change): Promise<Set<string>> => {
  const moved = new Set<string>()
  for (const { key } of edits.filter(isMerge)) {
    const survivor = await survivorOf(key, db)
    for (const id of [key, survivor?.id]) if (id) moved.add(id)
  }
  return moved
}
