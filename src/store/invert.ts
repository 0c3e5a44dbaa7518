import type { Edit } from "~model/change"
import type { Database } from "./database"
import { diff, flat, same, whole } from "./diff"
import type { OwnOf, Slot } from "./own"
import { survivorOf } from "./survivor"

type Row = Record<string, unknown>

/** `back`: what was done to take a row's part back; `kept`: fields that were changed since. */
export interface Inverted {
  back: Edit | null
  kept: number
}

/** Names under which a row says whose it, or a part of it, is. */
export const ownerFields = ["contactId", "steps", "lines"]

/** Takes one row's part of a change back, field by field. Records of a merged customer are found. */
export const invert = async (db: Database, edit: Edit, ownOf: OwnOf): Promise<Inverted> => {
  const table = db.table<Row, string>(edit.table)
  const stored = await table.get(edit.key)
  const row = stored && flat(stored)
  const names = Object.keys(edit.fields)
  if (edit.how === "removed") {
    if (row) return { back: null, kept: names.length }
    const old = Object.fromEntries(names.map((name) => [name, edit.fields[name]?.old]))
    const again = whole(await ownedToday(db, edit, old, ownOf))
    await table.put(again)
    return { back: { ...edit, how: "created", fields: diff({}, again) }, kept: 0 }
  }
  if (!stored || !row) return { back: null, kept: names.length }
  const touched = await touchedSince(db, row, edit)
  if (edit.how === "created") {
    const kept = touched.size + grownBy(row, edit).length
    if (kept > 0) return { back: null, kept }
    await table.delete(edit.key)
    return { back: { ...edit, how: "removed", fields: diff(stored, {}) }, kept: 0 }
  }
  const before: Row = { ...row }
  let kept = 0
  for (const [name, field] of Object.entries(edit.fields)) {
    if (touched.has(name)) kept += 1
    else if (field.old === undefined) delete before[name]
    else before[name] = field.old
  }
  const given = ownerFields.filter((name) => name in edit.fields && !touched.has(name))
  const restored = whole(await ownedToday(db, edit, before, ownOf, given))
  const fields = diff(stored, restored)
  if (Object.keys(fields).length === 0) return { back: null, kept }
  await table.put(restored)
  return { back: { ...edit, fields }, kept }
}

const touchedSince = async (db: Database, row: Row, { fields }: Edit): Promise<Set<string>> => {
  const touched = new Set<string>()
  for (const [name, field] of Object.entries(fields)) {
    if (same(row[name], field.new)) continue
    // Handed over with its customer is not touched.
    if (name !== "contactId" || row[name] !== (await today(db, field.new))) touched.add(name)
  }
  return touched
}

/** A row, and what in it is a customer's, is of whom its own customer was merged into. */
const ownedToday = async (
  db: Database,
  { table, key }: Edit,
  row: Row,
  ownOf: OwnOf,
  names: readonly string[] = ownerFields
): Promise<Row> => {
  const named = async (it: Row, slot: Slot): Promise<Row> => {
    if (typeof it["contactId"] !== "string") return it
    return { ...it, contactId: await today(db, ownOf(table, key, slot) ?? it["contactId"]) }
  }
  const owned = names.includes("contactId") ? await named(row, "contactId") : { ...row }
  for (const list of ["steps", "lines"] as const) {
    const parts = owned[list]
    if (!names.includes(list) || !Array.isArray(parts)) continue
    owned[list] = await Promise.all(parts.map((it: Row, at) => named(it, `${list}.${at}`)))
  }
  return owned
}

const today = async (db: Database, id: unknown): Promise<unknown> =>
  typeof id === "string" && id ? ((await survivorOf(id, db))?.id ?? id) : id

/** What a row has now that it was not made with. */
export const grownBy = (row: Row, { fields }: Edit): string[] =>
  Object.keys(row).filter((name) => !Object.hasOwn(fields, name))
