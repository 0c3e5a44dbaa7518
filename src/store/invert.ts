import type { Edit } from "~model/change"
import type { Database } from "./database"
import { diff, flat, same, whole } from "./diff"
import { giveBack, isHandedOver } from "./give-back"
import type { Moved } from "./join-again"
import { survivorOf } from "./survivor"

type Row = Record<string, unknown>

/** `back`: what was done to take a row's part back; `kept`: fields that were changed since. */
export interface Inverted {
  back: Edit | null
  kept: number
}

/** Takes one row's part of a change back, field by field. Records of a merged customer are found. */
export const invert = async (db: Database, edit: Edit, moved: Moved): Promise<Inverted> => {
  const table = db.table<Row, string>(edit.table)
  const stored = await table.get(edit.key)
  const row = stored && flat(stored)
  const names = Object.keys(edit.fields)
  if (edit.how === "removed") {
    if (row) return { back: null, kept: names.length }
    const old = Object.fromEntries(names.map((name) => [name, edit.fields[name]?.old]))
    const again = whole(await ownedToday(db, old))
    await table.put(again)
    return { back: { ...edit, how: "created", fields: diff({}, again) }, kept: 0 }
  }
  if (!stored || !row) return { back: null, kept: names.length }
  const touched = await touchedSince(db, row, edit, moved)
  if (edit.how === "created") {
    const kept = touched.size + grownBy(row, edit).length
    if (kept > 0) return { back: null, kept }
    await table.delete(edit.key)
    return { back: { ...edit, how: "removed", fields: diff(stored, {}) }, kept: 0 }
  }
  const before: Row = { ...row }
  let kept = 0
  for (const [name, field] of Object.entries(edit.fields)) {
    if (isHandedOver(field)) {
      const given = await giveBack(db, row[name], field, moved)
      before[name] = given.value
      kept += given.kept
    } else if (name === "contactId" && moved.joined.has(String(row[name]))) continue
    else if (touched.has(name)) kept += 1
    else if (field.old === undefined) delete before[name]
    else before[name] = field.old
  }
  const restored = whole(await ownedToday(db, before))
  const fields = diff(stored, restored)
  if (Object.keys(fields).length === 0) return { back: null, kept }
  await table.put(restored)
  return { back: { ...edit, fields }, kept }
}

const touchedSince = async (
  db: Database,
  row: Row,
  { fields }: Edit,
  { released }: Moved
): Promise<Set<string>> => {
  const touched = new Set<string>()
  for (const [name, field] of Object.entries(fields)) {
    if (same(row[name], field.new)) continue
    const led = [await survivorId(db, field.new), released.get(String(field.old))]
    if (name !== "contactId" || !led.includes(row[name])) touched.add(name)
  }
  return touched
}

/** A row of a customer who was merged since is the survivor's. */
const ownedToday = async (db: Database, row: Row): Promise<Row> =>
  typeof row["contactId"] === "string" && row["contactId"]
    ? { ...row, contactId: await survivorId(db, row["contactId"]) }
    : row

const survivorId = async (db: Database, id: unknown): Promise<unknown> =>
  typeof id === "string" ? ((await survivorOf(id, db))?.id ?? id) : id

/** What a row has now that it was not made with. */
export const grownBy = (row: Row, { fields }: Edit): string[] =>
  Object.keys(row).filter((name) => !Object.hasOwn(fields, name))
