/** What runs in the page of the soak's own: the project's store, told what to write and to look. */
import { tableNames } from "~model/change"
import { database } from "~store/database"
import { same } from "~store/diff"

import { randomFrom } from "../random"
import { placeOf, redo, type Rows } from "../replay"
import { digest } from "./digest"
import { sumOf } from "./sum-of"
import { writeAtRandom } from "./write-at-random"

/** A write that the page was told is done: the change's id, and a sum of what it says. */
export interface Acknowledged {
  id: string
  sum: string
}

/** What is found after a start. */
export interface Found {
  /** Sums of the changes that are there, by their ids. */
  changes: Record<string, string>
  /** Rows that are not as the changes made them, and pictures whose bytes are not whole. */
  torn: string[]
  rows: number
}

export interface Keeping {
  /** Writes one thing after the other, now and then two at once, until the page is gone. */
  write: (seed: number) => void
  find: () => Promise<Found>
  /** What the check at start says is wrong, in words; "" for nothing. */
  check: () => Promise<string>
  /** Brings back what can be. */
  recover: () => Promise<void>
}

declare global {
  var keeping: Keeping
  /** Bound to the soak's process. */
  var acknowledged: (write: Acknowledged) => void
}

const writeOne = async (seed: number, step: number) => {
  const change = await writeAtRandom(randomFrom(seed * 100_003 + step))
  if (change) globalThis.acknowledged({ id: change.id, sum: await sumOf(change) })
}

const write = async (seed: number) => {
  for (let step = 0; ; step += 2)
    if (step % 6 === 0) await Promise.all([writeOne(seed, step), writeOne(seed, step + 1)])
    else await writeOne(seed, step)
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

const brokenPictures = async (): Promise<string[]> => {
  const broken: string[] = []
  for (const { id, name } of await database.pictures.toArray()) {
    const blob = await database.blobs.get(id)
    const bytes = blob && (await digest(blob.data).catch(() => "unreadable"))
    if (bytes !== name) broken.push(`picture ${id}: ${bytes ?? "no bytes"}`)
  }
  return broken
}

const find = async (): Promise<Found> => {
  await database.open()
  const changes = await database.changes.orderBy("id").toArray()
  const rows = await readRows()
  const replayed: Rows = new Map()
  const torn = changes.flatMap((change) => redo(replayed, change))
  for (const place of new Set([...rows.keys(), ...replayed.keys()]))
    if (!same(rows.get(place), replayed.get(place))) torn.push(`${place} is not as logged`)
  torn.push(...(await brokenPictures()))
  const sums = await Promise.all(changes.map(async (it) => [it.id, await sumOf(it)] as const))
  return { changes: Object.fromEntries(sums), torn, rows: rows.size }
}

// TODO the guard
globalThis.keeping = {
  write: (seed) => void write(seed),
  find,
  check: async () => "",
  recover: async () => undefined
}
