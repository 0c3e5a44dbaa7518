/** What is in the database, and whether it is whole; runs in the page. */
import { tableNames } from "~model/change"
import { database } from "~store/database"
import { same } from "~store/diff"

import { placeOf, redo, type Rows } from "../replay"
import { digest } from "./digest"
import { sumOf } from "./sum-of"

/** What is found after a start. */
export interface Found {
  /** Sums of the changes that are there, by their ids. */
  changes: Record<string, string>
  /** Rows that are not as the changes made them, and pictures whose bytes are not whole. */
  torn: string[]
  rows: number
}

/** This browser's own name is written beside the door. */
const isLogged = (place: string) => place !== "settings device"

const readRows = async (): Promise<Rows> => {
  const rows: Rows = new Map()
  for (const table of tableNames)
    await database.table<Record<string, unknown>, string>(table).each((row, { primaryKey }) => {
      const place = placeOf({ table, key: String(primaryKey) })
      if (isLogged(place)) rows.set(place, row)
    })
  return rows
}

/** What the bytes of a picture are, in a sum. */
const bytesOf = async (id: string): Promise<string> => {
  const blob = await database.blobs.get(id)
  return blob ? digest(blob.data).catch(() => "unreadable") : "no bytes"
}

export const find = async (): Promise<Found> => {
  await database.open()
  const changes = await database.changes.orderBy("id").toArray()
  const rows = await readRows()
  const replayed: Rows = new Map()
  const torn = changes.flatMap((change) => redo(replayed, change))
  for (const place of new Set([...rows.keys(), ...replayed.keys()]))
    if (!same(rows.get(place), replayed.get(place))) torn.push(`${place} is not as logged`)
  for (const { id, name } of await database.pictures.toArray()) {
    const bytes = await bytesOf(id)
    if (bytes !== name) torn.push(`picture ${id}: ${bytes}`)
  }
  const sums = await Promise.all(changes.map(async (it) => [it.id, await sumOf(it)] as const))
  return { changes: Object.fromEntries(sums), torn, rows: rows.size }
}

/** A sum of each row, and of each picture's bytes; none of what cannot be read. */
export const rowSums = async (): Promise<Record<string, string>> => {
  const sums: Record<string, string> = {}
  try {
    await database.open()
    for (const [place, row] of await readRows()) sums[place] = await digest(row)
    for (const id of await database.pictures.toCollection().primaryKeys())
      sums[`bytes ${id}`] = await bytesOf(id)
  } catch {
    // What was read until then is what there is.
  }
  return sums
}
