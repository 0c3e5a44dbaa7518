import type { Change, Edit } from "~model/change"
import { apply } from "./apply"
import type { Database } from "./database"
import { handOver } from "./hand-over"
import { survivorOf } from "./survivor"

/** Is somebody merged by it, or taken apart? */
export const isMerge = ({ table, fields }: Edit): boolean =>
  table === "contacts" && "mergedInto" in fields

/** Whose records are on the move while a change is taken back. */
export interface Moved {
  /** Who is taken apart, with whom their records were until now. */
  released: ReadonlyMap<string, string>
  /** Who is merged again: `joinAgain` hands all their records over, wherever the survivor is now. */
  joined: ReadonlySet<string>
}

export const movedBy = async (db: Database, { edits }: Change): Promise<Moved> => {
  const [released, joined] = [new Map<string, string>(), new Set<string>()]
  for (const { key, fields } of edits.filter(isMerge)) {
    const { old: was, new: now } = fields["mergedInto"] ?? {}
    const survivor = typeof now === "string" && (await survivorOf(key, db))
    if (survivor) released.set(key, survivor.id)
    if (typeof was === "string") joined.add(key)
  }
  return { released, joined }
}

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

/** Who was merged again since got records of their own: those are the survivor's too. */
export const joinAgain = async (db: Database, done: readonly Edit[]): Promise<Edit[]> => {
  const edits: Edit[] = []
  for (const { key, fields } of done.filter(isMerge)) {
    if (typeof fields["mergedInto"]?.new !== "string") continue
    const survivor = await survivorOf(key, db)
    if (survivor) edits.push(...(await apply(db, await handOver(db, key, survivor.id))).edits)
  }
  return edits
}
