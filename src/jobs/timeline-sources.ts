import type { Change } from "~model/change"
import { leastIdAfter, readStamp } from "~model/clock"
import type { Rows } from "~store/database"
import { database } from "~store/database"
import { type Entry, hasSentence, isGiven, stands, tellable, toldOf } from "./timeline-entry"

/** A part of a story: later than `after`, up to and with `upTo`; UTC milliseconds, or endless. */
export interface Span {
  after: number
  upTo: number
}

/** A source's newest entries of a span, and the time later than which there are no others of it. */
export interface Source {
  entries: Entry[]
  /** The span's `after` where it was read to its end. */
  down: number
}

export type RowTable = "notes" | "orders" | "shareLinks" | "followUps" | "wants"

const downTo = (times: readonly number[], span: Span, depth: number): number =>
  times.length < depth ? span.after : (times.at(-1) ?? span.after)

/** By the index of a customer and the time: newest first. */
const newest = <K extends RowTable>(table: K, contactId: string, span: Span, depth: number) =>
  database
    .of(table)
    .where("[contactId+createdAt]")
    .between([contactId, span.after], [contactId, span.upTo], false, true)
    .reverse()
    .limit(depth)
    .toArray()

const reader =
  <K extends RowTable>(table: K, entriesOf: (rows: Rows[K][]) => Promise<Entry[]> | Entry[]) =>
  async (contactId: string, span: Span, depth: number): Promise<Source> => {
    const rows = await newest(table, contactId, span, depth)
    const times = rows.map((it) => it.createdAt)
    return {
      entries: await entriesOf(rows.filter((it) => it.deletedAt === null)),
      down: downTo(times, span, depth)
    }
  }

/** At most `depth` rows of a table, newest first, by their index. */
export const readRows: Record<
  RowTable,
  (contactId: string, span: Span, depth: number) => Promise<Source>
> = {
  notes: reader("notes", (rows) =>
    rows
      .filter((row) => row.pinnedAt === null)
      .map((row) => ({ kind: "note", id: row.id, at: row.createdAt, row }))
  ),
  orders: reader("orders", (rows) =>
    rows.map((row) => ({ kind: "order", id: row.id, at: row.createdAt, row }))
  ),
  shareLinks: reader("shareLinks", (rows) =>
    rows.map((row) => ({ kind: "link", id: row.id, at: row.createdAt, row }))
  ),
  followUps: reader("followUps", (rows) =>
    rows.map((row) => ({ kind: "follow-up", id: row.id, at: row.createdAt, row }))
  ),
  wants: reader("wants", async (rows) => {
    const products = await database.products.bulkGet(rows.map((it) => it.productId))
    return rows.map((row, index) => {
      const product = products[index]?.title ?? ""
      return { kind: "wish", id: row.id, at: row.createdAt, row, product }
    })
  })
}

/** When a change was made, as its id orders it: also where the clock went back meanwhile. */
const atOf = (change: Change): number => readStamp(change.id)?.time ?? change.at

/** At most `depth` changes that stand on these customers' stories, newest first, by their index. */
export const readChanges = async (
  ids: readonly string[],
  span: Span,
  depth: number
): Promise<Source> => {
  const [from, to] = [leastIdAfter(span.after), leastIdAfter(span.upTo)]
  const own = (id: string) =>
    database.changes
      .where("[contactId+id]")
      .between([id, from], [id, to], true, false)
      .reverse()
      .limit(depth)
      .toArray()
  // An index of many keys per row knows no ranges: of what bulk acts did, the keys alone are passed.
  const about = async (id: string) => {
    const keys = await database.changes.where("about").equals(id).reverse().primaryKeys()
    const wanted = keys.filter((it) => it >= from && it < to).slice(0, depth)
    return (await database.changes.bulkGet(wanted)).filter((it) => it !== undefined)
  }
  const lists = await Promise.all(ids.flatMap((id) => [own(id), about(id)]))
  const read = new Map(lists.flat().map((it) => [it.id, it]))
  const known = await withUndoing(read)
  const standing = [...read.values()].filter((it) => stands(it, known))
  return {
    entries: await entriesOf(standing, ids),
    down: Math.max(...lists.map((list) => downTo(list.map(atOf), span, depth)))
  }
}

/** The changes, with those that undid them, and those that undid these: they may be much newer. */
const withUndoing = async (
  changes: ReadonlyMap<string, Change>
): Promise<ReadonlyMap<string, Change>> => {
  const known = new Map(changes)
  for (let next = [...known.values()]; ;) {
    const missing = next.map((it) => it.undoneBy).filter((id) => id !== "" && !known.has(id))
    if (missing.length === 0) return known
    next = (await database.changes.bulkGet(missing)).filter((it) => it !== undefined)
    if (next.length === 0) return known
    for (const it of next) known.set(it.id, it)
  }
}

const entriesOf = async (changes: readonly Change[], ids: readonly string[]): Promise<Entry[]> => {
  const names = await namesOf(changes, ids)
  return changes.flatMap((change): Entry[] => {
    const base = { id: change.id, at: atOf(change) }
    if (isGiven(change)) return [{ ...base, kind: "given", change }]
    if (change.act.kind === "undone") return []
    const told = tellable(change).flatMap((edit) => {
      const of = names.get(JSON.stringify([edit.table, edit.key]))
      return of === undefined ? [] : toldOf(edit, of)
    })
    return told.length > 0 || hasSentence(change) ? [{ ...base, kind: "change", change, told }] : []
  })
}

/** What the rows of these customers are called, by table and key; others' rows are not in it. */
const namesOf = async (
  changes: readonly Change[],
  ids: readonly string[]
): Promise<ReadonlyMap<string, string>> => {
  const names = new Map(ids.map((id) => [JSON.stringify(["contacts", id]), ""]))
  const edits = changes.flatMap(tellable)
  const add = async <K extends "orders" | "followUps" | "wants">(
    table: K,
    name: (row: Rows[K]) => string
  ) => {
    const keys = [...new Set(edits.flatMap((it) => (it.table === table ? [it.key] : [])))]
    const rows = keys.length > 0 ? await database.of(table).bulkGet(keys) : []
    for (const row of rows)
      if (row && ids.includes(row.contactId)) names.set(JSON.stringify([table, row.id]), name(row))
  }
  await Promise.all([
    add("orders", (row) => row.number),
    add("followUps", (row) => row.text),
    add("wants", (row) => row.text)
  ])
  return names
}
