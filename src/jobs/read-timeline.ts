import type { Change } from "~model/change"
import type { Rows } from "~store/database"
import { database } from "~store/database"
import { idsOf } from "~store/survivor"
import {
  type Entry,
  hasSentence,
  isGiven,
  stands,
  tellable,
  type Told,
  toldOf
} from "./timeline-entry"

export const timelineFilters = ["all", "notes", "orders", "given", "follow-ups", "changes"] as const
export type TimelineFilter = (typeof timelineFilters)[number]

/** The newest of a story. `more`: there is older. */
export interface Timeline {
  entries: Entry[]
  more: boolean
}

/** A source's newest entries, and the time down to which there are no others of it. */
interface Source {
  entries: Entry[]
  /** -Infinity where it was read to its end. */
  down: number
}

type RowTable = "notes" | "orders" | "shareLinks" | "followUps" | "wants"

/** Which rows each filter shows, and whether it shows anything of the changes. */
const parts: Record<TimelineFilter, { rows: readonly RowTable[]; changes: boolean }> = {
  all: {
    rows: ["notes", "orders", "shareLinks", "followUps", "wants"],
    changes: true
  },
  notes: { rows: ["notes"], changes: false },
  orders: { rows: ["orders"], changes: true },
  given: { rows: ["shareLinks"], changes: true },
  "follow-ups": { rows: ["followUps", "wants"], changes: true },
  changes: { rows: [], changes: true }
}

/** Whether an entry made of a change is what a filter shows. */
const fits = (entry: Entry, filter: TimelineFilter): boolean => {
  if (filter === "all" || (entry.kind !== "change" && entry.kind !== "given")) return true
  if (entry.kind === "given") return filter === "given"
  if (filter === "changes") return true
  const has = (...tables: Told["table"][]) => entry.told.some((it) => tables.includes(it.table))
  if (filter === "orders") return has("orders")
  return filter === "follow-ups" && has("followUps", "wants")
}

/**
 * The newest of a customer's story, at most `most` entries, with the past of those merged into
 * them. Pictures stand with their note. Every source is read by an index from its newest on, only as deep as that needs; pinned
 * notes stand elsewhere.
 */
export const readTimeline = async (
  contactId: string,
  filter: TimelineFilter,
  most: number
): Promise<Timeline> => {
  const ids = await idsOf(contactId)
  for (let depth = most; ; depth *= 4) {
    const { rows, changes } = parts[filter]
    const sources = await Promise.all([
      ...ids.flatMap((id) => rows.map((table) => readers[table](id, depth))),
      ...(changes ? [readChanges(ids, depth)] : [])
    ])
    const down = Math.max(...sources.map((it) => it.down))
    const read = sources.flatMap((it) => it.entries)
    const told = keptWith(read)
    const entries = read
      .filter((it) => it.at >= down && fits(it, filter) && !told.has(it.id))
      .toSorted((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1))
    const atEnd = down === -Infinity
    if (atEnd || entries.length >= most)
      return { entries: entries.slice(0, most), more: !atEnd || entries.length > most }
  }
}

/** Links that were kept because their text was inserted: that line speaks of them already. */
const keptWith = (entries: readonly Entry[]): ReadonlySet<string> =>
  new Set(
    entries.flatMap((it) =>
      it.kind === "given"
        ? it.change.edits.flatMap(({ table, key }) => (table === "shareLinks" ? [key] : []))
        : []
    )
  )

const downTo = (times: readonly number[], depth: number): number =>
  times.length < depth ? -Infinity : (times.at(-1) ?? -Infinity)

/** By the index of a customer and the time: newest first. */
const newest = <K extends RowTable>(table: K, contactId: string, depth: number) =>
  database.of(table).where("contactId").equals(contactId).reverse().limit(depth).toArray()

const reader =
  <K extends RowTable>(table: K, entriesOf: (rows: Rows[K][]) => Promise<Entry[]> | Entry[]) =>
  async (contactId: string, depth: number): Promise<Source> => {
    const rows = await newest(table, contactId, depth)
    const alive = rows.filter((it) => it.deletedAt === null)
    return {
      entries: await entriesOf(alive),
      down: downTo(
        rows.map((it) => it.createdAt),
        depth
      )
    }
  }

const readers: Record<RowTable, (contactId: string, depth: number) => Promise<Source>> = {
  notes: reader("notes", (rows) =>
    rows
      .filter((row) => !row.pinned)
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

const readChanges = async (ids: readonly string[], depth: number): Promise<Source> => {
  const lists = await Promise.all(
    (["contactId", "about"] as const).flatMap((index) =>
      ids.map((id) => database.changes.where(index).equals(id).reverse().limit(depth).toArray())
    )
  )
  const byId = new Map(lists.flat().map((it) => [it.id, it]))
  const standing = [...byId.values()].filter((it) => stands(it, byId))
  return {
    entries: await entriesOf(standing, ids),
    down: Math.max(
      ...lists.map((list) =>
        downTo(
          list.map((it) => it.at),
          depth
        )
      )
    )
  }
}

const entriesOf = async (changes: readonly Change[], ids: readonly string[]): Promise<Entry[]> => {
  const names = await namesOf(changes, ids)
  return changes.flatMap((change): Entry[] => {
    const base = { id: change.id, at: change.at }
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
