import { nextStamp, readStamp, stampId } from "~model/clock"
import { newId } from "~model/row"
import type { Act, Change, Edit } from "~model/change"
import { type BlobRow, type Database, database } from "./database"
import { diff } from "./diff"
import { keyOf } from "./key-of"
import { ownersOf } from "./owners"
import type { Write } from "./write"

/** What a job hands to the door: what was done, whose timeline it is on, the rows it touches. */
export interface Plan {
  act: Act
  contactId?: string
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
  db.transaction("rw", db.tables, async () => {
    const planned = await plan(db)
    if (!planned) return null
    if (planned.blobs) await db.blobs.bulkPut(planned.blobs)
    const edits: Edit[] = []
    const touched = new Set<string>()
    for (const write of planned.writes) {
      const applied = await apply(db, write)
      if (!applied) continue
      edits.push(applied.edit)
      for (const owner of applied.owners) touched.add(owner)
    }
    // Asked to change what is so already: nothing happened, and there is nothing to undo.
    if (planned.writes.length > 0 && edits.length === 0) return null
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
    await db.changes.add(change)
    return change
  })

/** A write that changed something, and whose rows it touched. */
interface Applied {
  edit: Edit
  owners: string[]
}

/** Does one write, and tells what it changed. Runs in a commit or in what takes one back. */
export const apply = async (db: Database, write: Write): Promise<Applied | null> => {
  const table = db.table<Record<string, unknown>, string>(write.table)
  const key = "put" in write ? keyOf(write.table, write.put) : write.key
  const before = await table.get(key)
  if ("remove" in write) {
    if (!before) return null
    await table.delete(key)
    const edit: Edit = { table: write.table, key, how: "removed", fields: diff(before, {}) }
    return { edit, owners: ownersOf(write.table, key, before) }
  }
  const given: Record<string, unknown> = "put" in write ? { ...write.put } : { ...write.patch }
  if (!before && "patch" in write) return null
  const after = before && "patch" in write ? { ...before, ...given } : given
  const fields = diff(before ?? {}, after)
  if (Object.keys(fields).length === 0) return null
  await table.put(after)
  const edit: Edit = { table: write.table, key, how: before ? "changed" : "created", fields }
  return { edit, owners: ownersOf(write.table, key, before, after) }
}

/** This browser's name in change ids, made on the first write. */
const deviceOf = async (db: Database): Promise<string> => {
  const row = await db.settings.get("device")
  if (typeof row?.value === "string" && row.value) return row.value
  const device = newId().slice(0, 8)
  await db.settings.put({ key: "device", value: device })
  return device
}
