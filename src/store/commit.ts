import { nextStamp, readStamp, stampId } from "~model/clock"
import { newId } from "~model/row"
import type { Act, Change } from "~model/change"
import { apply } from "./apply"
import { type BlobRow, type Database, database } from "./database"
import { forward } from "./forward"
import { leaveWord } from "./search/unindexed"
import type { Write } from "./write"

/** What a job hands to the door: what was done, whose timeline it is on, the rows it touches. */
export interface Plan {
  act: Act
  contactId?: string
  /** Products or replies whose story it stands on, by their ids. */
  about?: readonly string[]
  writes: Write[]
  /** Bytes that the rows written speak of, by their ids. */
  blobs?: BlobRow[]
}

/**
 * The one door. `plan` runs inside the transaction, so that what it reads is what it changes, and
 * may await nothing but the database. Returns the recorded change, or null where `plan` does:
 * nothing to do, and where all rows are already as asked for.
 */
export const commit = (
  plan: (db: Database) => Promise<Plan | null> | Plan | null,
  db: Database = database
): Promise<Change | null> =>
  db.transaction("rw", db.written, async () => {
    const planned = await plan(db)
    if (!planned) return null
    if (planned.blobs) await db.blobs.bulkPut(planned.blobs)
    const { edits, owners: touched } = await apply(db, await forward(db, planned.writes))
    // Asked to change what is so already: nothing happened, and there is nothing to undo.
    if (planned.writes.length > 0 && edits.length === 0) return null
    for (const id of planned.about ?? []) touched.add(id)
    touched.delete(planned.contactId ?? "")
    const device = await deviceOf(db)
    const last = await db.changes.orderBy("id").lastKey()
    const now = Date.now()
    const change: Change = {
      id: stampId(nextStamp(readStamp(String(last ?? "")), now), device),
      at: now,
      device,
      act: planned.act,
      contactId: planned.contactId ?? "",
      ...(touched.size > 0 && { about: [...touched] }),
      edits,
      undoneBy: ""
    }
    await Promise.all([db.changes.add(change), leaveWord(db, edits)])
    return change
  })

/** This browser's name in change ids, made on the first write. */
const deviceOf = async (db: Database): Promise<string> => {
  const row = await db.settings.get("device")
  if (typeof row?.value === "string" && row.value) return row.value
  const device = newId().slice(0, 8)
  await db.settings.put({ key: "device", value: device })
  return device
}
