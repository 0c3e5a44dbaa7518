import type { Act, Change } from "~model/change"
import { apply, type Watch } from "./apply"
import { putBytes } from "./bytes"
import { type BlobRow, type Database, database } from "./database"
import { forward } from "./forward"
import { throughDoor } from "./guard/door"
import { record } from "./record"
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
  /** Of a long one: hears how far it is, and may end it. */
  watch?: Watch
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
  throughDoor(db, async () => {
    const planned = await plan(db)
    if (!planned) return null
    if (planned.blobs) await putBytes(db, planned.blobs)
    const { edits, owners: touched } = await apply(
      db,
      await forward(db, planned.writes),
      planned.watch
    )
    // Asked to change what is so already: nothing happened, and there is nothing to undo.
    if (planned.writes.length > 0 && edits.length === 0) return null
    const contactId = planned.contactId ?? ""
    for (const id of planned.about ?? []) touched.add(id)
    touched.delete(contactId)
    const about = touched.size > 0 && { about: [...touched] }
    return record(db, { act: planned.act, contactId, ...about, edits })
  })
