import { type Change, canUndo, contactTables, type Edit } from "~model/change"
import { commit } from "./commit"
import { type Database, database } from "./database"
import { flat, same, whole } from "./diff"

/** `kept`: how many fields stayed because somebody changed them since. */
export type Undone = { ok: true; change: Change; kept: number } | { ok: false; why: "nothing" }

/**
 * Takes a change back field by field, as a change of its own (so undoing that one is redo).
 * A field that was written again since keeps its later value.
 */
export const undo = async (changeId: string, db: Database = database): Promise<Undone> => {
  let kept = 0
  const change = await db.transaction("rw", db.tables, async () => {
    const target = await db.changes.get(changeId)
    if (!target || (!canUndo(target) && target.act.kind !== "undone") || target.undoneBy)
      return null
    const edits: Edit[] = []
    const staying = await builtOn(db, target)
    for (const edit of [...target.edits].reverse()) {
      if (staying.has(ownerOf(edit))) {
        kept += 1
        continue
      }
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
    const { about } = target
    await db.changes.update(made.id, { edits, ...(about && { about }) })
    await db.changes.update(target.id, { undoneBy: made.id })
    return { ...made, edits, ...(about && { about }) }
  })
  return change ? { ok: true, change, kept } : { ok: false, why: "nothing" }
}

const invert = async (db: Database, edit: Edit): Promise<{ back: Edit | null; kept: number }> => {
  const table = db.table<Record<string, unknown>, string>(edit.table)
  const stored = await table.get(edit.key)
  const row = stored && flat(stored)
  const names = Object.keys(edit.fields)
  const grown = edit.how === "created" && row ? grownBy(row, edit).length : 0
  const untouched = names.filter((name) => same(row?.[name], edit.fields[name]?.new))
  const kept = names.length - untouched.length + grown
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
    await table.put(whole(Object.fromEntries(names.map((name) => [name, edit.fields[name]?.old]))))
    return { back: { ...edit, how: "created", fields }, kept: 0 }
  }
  if (!row) return { back: null, kept: names.length }
  if (edit.how === "created") {
    if (kept > 0) return { back: null, kept }
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
  await table.put(whole(restored))
  return { back: { ...edit, fields }, kept }
}

/** What a row has now that it was not made with. */
const grownBy = (row: Record<string, unknown>, { fields }: Edit): string[] =>
  Object.keys(row).filter((name) => !Object.hasOwn(fields, name))

/** The customer a row makes recognisable; "" for a row that goes by itself. */
const ownerOf = ({ table, key, how, fields }: Edit): string => {
  if (how !== "created") return ""
  if (table === "contacts") return key
  return table === "identities" ? String(fields["contactId"]?.new) : ""
}

/**
 * Customers this change made that were edited or given records since. They stay, with their
 * identities, rather than taking later work with them.
 */
const builtOn = async (db: Database, change: Change): Promise<Set<string>> => {
  const own = new Set(change.edits.map(({ table, key }) => JSON.stringify([table, key])))
  const staying = new Set<string>()
  for (const edit of change.edits) {
    const { table, key, how, fields } = edit
    if (table !== "contacts" || how !== "created") continue
    const stored = await db.table<Record<string, unknown>, string>(table).get(key)
    const row = stored && flat(stored)
    const edited = Object.keys(fields).some((name) => !same(row?.[name], fields[name]?.new))
    if (row && (edited || grownBy(row, edit).length > 0 || (await hasRecords(db, key, own))))
      staying.add(key)
  }
  return staying
}

/** Does the customer have records beside those named? */
const hasRecords = async (db: Database, contactId: string, but: Set<string>): Promise<boolean> => {
  for (const name of contactTables) {
    const keys = await db.of(name).where("contactId").equals(contactId).primaryKeys()
    if (keys.some((key) => !but.has(JSON.stringify([name, key])))) return true
  }
  return false
}

/** The newest change that a key may take back, or null. */
export const lastUndoable = async (db: Database = database): Promise<Change | null> =>
  (await db.changes.orderBy("id").reverse().filter(canUndo).first()) ?? null
