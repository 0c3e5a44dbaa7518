import { contactTables, type Change, type Edit } from "~model/change"
import { identityKey } from "~model/identity"
import { database } from "~store/database"
import { same } from "~store/diff"

import type { Done } from "./acts"
import { placeOf, redo, type Rows } from "./replay"

/** What is wrong, one line each. */
export interface Faults {
  lostUpdates: string[]
  orphans: string[]
  mismatches: string[]
}

const watched = ["contacts", ...contactTables, "queues", "sheets", "distincts"] as const

/** Every row that acts may touch. */
export const readRows = async (): Promise<Rows> => {
  const rows: Rows = new Map()
  for (const name of watched) {
    const table = database.table<Record<string, unknown>, string>(name)
    const keys = await table.toCollection().primaryKeys()
    for (const [at, row] of (await table.bulkGet(keys)).entries())
      if (row) rows.set(placeOf({ table: name, key: keys[at] ?? "" }), row)
  }
  return rows
}

/** Holds the rows and the log against what both windows were told, from where the cycle began. */
export const check = async (before: Rows, done: readonly Done[]): Promise<Faults> => {
  const changes = await database.changes.orderBy("id").toArray()
  const rows = await readRows()
  const replayed: Rows = new Map(before)
  const mismatches = changes.flatMap((change) => redo(replayed, change))
  for (const place of new Set([...rows.keys(), ...replayed.keys()]))
    if (!same(rows.get(place), replayed.get(place))) mismatches.push(`${place} is not as logged`)
  return { lostUpdates: lostUpdates(changes, done), orphans: await orphans(), mismatches }
}

const tagsOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

/** An acknowledged edit is in the log, and wrote over nothing that its window had not seen. */
const lostUpdates = (changes: readonly Change[], done: readonly Done[]): string[] => {
  const byId = new Map(changes.map((it) => [it.id, it]))
  const lost: string[] = []
  for (const { change: id, what, seen } of done) {
    const change = byId.get(id)
    if (!change) lost.push(`${what} ${id} was acknowledged and is not in the log`)
    for (const { fields } of change?.edits ?? []) {
      const { text, tags } = fields
      if (what === "note" && text && text.old !== seen) lost.push(`${id} wrote over a text unseen`)
      if ((what === "tag" || what === "untag") && tags) {
        const rest = (value: unknown) => tagsOf(value).filter((it) => it !== seen)
        if (!same(rest(tags.old), rest(tags.new))) lost.push(`${id} lost a tag`)
      }
    }
  }
  const known = new Set(done.map((it) => it.change))
  for (const change of changes) {
    if (!known.has(change.id)) lost.push(`${change.id} (${change.act.kind}) nobody was told of`)
    lost.push(...overwritten(change, byId))
  }
  return lost
}

/** Fields whose records follow their customer: what undo gives back is whose they are today. */
const following = ["contactId", "steps", "lines"]

/** What an undo changed must be as the change that it takes back had left it. */
const overwritten = ({ id, act, edits }: Change, byId: ReadonlyMap<string, Change>): string[] => {
  if (act.kind !== "undone") return []
  const taken = new Map(byId.get(act.of)?.edits.map((it) => [placeOf(it), it]))
  const isOver = (edit: Edit) =>
    Object.entries(edit.fields).some(([name, { old }]) => {
      const target = taken.get(placeOf(edit))?.fields[name]
      return !following.includes(name) && !(target && same(target.new, old))
    })
  return edits.filter(isOver).map((it) => `${id} took back more of ${placeOf(it)} than was done`)
}

/** Rows whose customer is not there or merged away, and customers merged into nobody. */
const orphans = async (): Promise<string[]> => {
  const contacts = await database.contacts.toArray()
  const owners = new Set(contacts.filter((it) => it.mergedInto === null).map((it) => it.id))
  const into = new Map(contacts.map((it) => [it.id, it.mergedInto]))
  const lost: string[] = []
  for (const { id, deletedAt, mergedInto } of contacts) {
    if (mergedInto === null) continue
    let end: string | null | undefined = mergedInto
    for (let steps = 0; end && !owners.has(end) && steps <= contacts.length; steps++)
      end = into.get(end)
    if (!end || !owners.has(end)) lost.push(`contact ${id} is merged into nobody`)
    if (deletedAt === null) lost.push(`contact ${id} is merged and not in the bin`)
  }
  const expect = (what: string, contactId: string | null) => {
    if (contactId && !owners.has(contactId)) lost.push(`${what} of ${contactId}`)
  }
  for (const table of contactTables)
    for (const row of await database.of(table).toArray()) expect(table, row.contactId)
  for (const it of await database.identities.toArray())
    if (it.key !== identityKey(it)) lost.push(`identity ${it.key} under another's key`)
  for (const { steps } of await database.queues.toArray())
    for (const it of steps) expect("step", it.contactId)
  for (const { contactId, lines } of await database.sheets.toArray())
    for (const it of [{ contactId }, ...lines]) expect("sheet", it.contactId)
  return lost
}
