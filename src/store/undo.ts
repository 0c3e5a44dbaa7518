import { type Change, canUndo, type Edit, tableNames } from "~model/change"
import { commit } from "./commit"
import { type Database, database } from "./database"
import { same } from "./diff"

/** `kept`: how many fields stayed because somebody changed them since. */
export type Undone = { ok: true; change: Change; kept: number } | { ok: false; why: "nothing" }

/**
 * Takes a change back field by field, as a change of its own (so undoing that one is redo).
 * A field that was written again since keeps its later value.
 */
export const undo = async (changeId: string, db: Database = database): Promise<Undone> => {
  let kept = 0
  const tables = [...tableNames.map((name) => db.of(name)), db.changes]
  const change = await db.transaction("rw", tables, async () => {
    const target = await db.changes.get(changeId)
    if (!target || (!canUndo(target) && target.act.kind !== "undone") || target.undoneBy)
      return null
    const edits: Edit[] = []
    for (const edit of [...target.edits].reverse()) {
      const { back, kept: stayed } = await invert(db, edit)
      kept += stayed
      if (back) edits.push(back)
    }
    const made = await commit(
      () => ({
        act: { kind: "undone", name: target.act.name, of: target.id },
        contactId: target.contactId,
        writes: []
      }),
      db
    )
    if (!made) return null
    await db.changes.update(made.id, { edits })
    await db.changes.update(target.id, { undoneBy: made.id })
    return { ...made, edits }
  })
  return change ? { ok: true, change, kept } : { ok: false, why: "nothing" }
}

const invert = async (db: Database, edit: Edit): Promise<{ back: Edit | null; kept: number }> => {
  const table = db.table<Record<string, unknown>, string>(edit.table)
  const row = await table.get(edit.key)
  const names = Object.keys(edit.fields)
  const untouched = names.filter((name) => same(row?.[name], edit.fields[name]?.new))
  const kept = names.length - untouched.length
  const fields = Object.fromEntries(
    (edit.how === "changed" ? untouched : names).map((name) => {
      const { old: was, new: now } = edit.fields[name] ?? {}
      return [
        name,
        { ...(now !== undefined && { old: now }), ...(was !== undefined && { new: was }) }
      ]
    })
  )
  if (edit.how === "removed") {
    if (row) return { back: null, kept: names.length }
    await table.put(Object.fromEntries(names.map((name) => [name, edit.fields[name]?.old])))
    return { back: { ...edit, how: "created", fields }, kept: 0 }
  }
  if (!row) return { back: null, kept: names.length }
  if (edit.how === "created") {
    // Somebody built on it since: it stays, rather than taking their work with it.
    const builtOn = edit.table === "contacts" && (await hasRecords(db, edit.key))
    if (kept > 0 || builtOn) return { back: null, kept: Math.max(kept, 1) }
    await table.delete(edit.key)
    return { back: { ...edit, how: "removed", fields }, kept: 0 }
  }
  if (untouched.length === 0) return { back: null, kept }
  const restored = { ...row }
  for (const name of untouched) {
    const { old } = edit.fields[name] ?? {}
    if (old === undefined) delete restored[name]
    else restored[name] = old
  }
  await table.put(restored)
  return { back: { ...edit, fields }, kept }
}

const hasRecords = async (db: Database, contactId: string): Promise<boolean> => {
  const tables = [db.identities, db.notes, db.orders, db.shareLinks]
  const counts = await Promise.all(
    tables.map((table) => table.where("contactId").equals(contactId).count())
  )
  return counts.some((count) => count > 0)
}

/** The newest change that a key may take back, or null. */
export const lastUndoable = async (db: Database = database): Promise<Change | null> =>
  (await db.changes.orderBy("id").reverse().filter(canUndo).first()) ?? null
