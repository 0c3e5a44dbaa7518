import type { Edit, TableName } from "~model/change"
import type { Database } from "./database"
import { diff } from "./diff"
import { keyOf } from "./key-of"
import { ownersOf } from "./owners"
import type { Write } from "./write"

type Row = Record<string, unknown>

/** What writes changed, in their order, and the customers whose rows they touched. */
export interface Applied {
  edits: Edit[]
  owners: Set<string>
}

/** Told between two breaths what share is written, from 0 to 1. What it throws takes all of it back. */
export type Watch = (share: number) => void

/** Writes between two breaths: ten thousand at once would hold a page up for most of a second. */
const breath = 500

/**
 * Does writes one after the other, so that a later one sees what an earlier one did, and tells what
 * they changed. Runs in a commit or in what takes one back.
 */
export const apply = async (
  db: Database,
  writes: readonly Write[],
  watch?: Watch
): Promise<Applied> => {
  const done: Applied = { edits: [], owners: new Set() }
  for (let from = 0; from < writes.length; from += breath) {
    watch?.(from / writes.length)
    // oxlint-disable-next-line no-await-in-loop: later writes go by what earlier ones left
    await applySome(db, writes.slice(from, from + breath), done)
  }
  return done
}

/**
 * Rows are read and written a table at a time: one by one, each would cost two ways to the database
 * and back.
 */
const applySome = async (
  db: Database,
  writes: readonly Write[],
  { edits, owners }: Applied
): Promise<void> => {
  const rows = await rowsOf(db, writes)
  const changed = new Map<TableName, Set<string>>()
  for (const write of writes) {
    const key = keyIn(write)
    const stored = rows.get(write.table)
    const before = stored?.get(key)
    const after = outcomeOf(write, before)
    const fields = diff(before ?? {}, after ?? {})
    if (!stored || Object.keys(fields).length === 0) continue
    if (after) stored.set(key, after)
    else stored.delete(key)
    const keys = changed.get(write.table)
    if (keys) keys.add(key)
    else changed.set(write.table, new Set([key]))
    const how = !after ? "removed" : before ? "changed" : "created"
    edits.push({ table: write.table, key, how, fields })
    for (const owner of ownersOf(write.table, key, before, after)) owners.add(owner)
  }
  for (const [name, keys] of changed) await store(db, name, [...keys], rows.get(name))
}

const keyIn = (write: Write): string => ("put" in write ? keyOf(write.table, write.put) : write.key)

/** What a row becomes by a write; undefined for none. */
const outcomeOf = (write: Write, before: Row | undefined): Row | undefined => {
  if ("remove" in write) return undefined
  if ("put" in write) return { ...write.put }
  return before && { ...before, ...write.patch }
}

/** The rows that writes are for, as they are now, by table and key. */
const rowsOf = async (db: Database, writes: readonly Write[]) => {
  const keys = new Map<TableName, Set<string>>()
  for (const write of writes) {
    const named = keys.get(write.table)
    if (named) named.add(keyIn(write))
    else keys.set(write.table, new Set([keyIn(write)]))
  }
  const rows = new Map<TableName, Map<string, Row>>()
  for (const [table, named] of keys) {
    const list = [...named]
    const found = await db.table<Row, string>(table).bulkGet(list)
    const byKey = new Map<string, Row>()
    for (const [at, row] of found.entries()) if (row) byKey.set(list[at] ?? "", row)
    rows.set(table, byKey)
  }
  return rows
}

/** Writes the rows that changed, and takes away those that are gone. */
const store = async (
  db: Database,
  name: TableName,
  keys: readonly string[],
  rows: ReadonlyMap<string, Row> | undefined
): Promise<void> => {
  const table = db.table<Row, string>(name)
  const gone = keys.filter((key) => !rows?.has(key))
  if (gone.length > 0) await table.bulkDelete(gone)
  const kept = keys.map((key) => rows?.get(key)).filter((it) => it !== undefined)
  if (kept.length > 0) await table.bulkPut(kept)
}
