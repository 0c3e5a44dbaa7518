/** The page that writes and reads the database. */
import { Database } from "~store/database"

import { Random } from "../data/random"
import { changeRow, contactRow, noteRow } from "../data/rows"
import { indexKept } from "./index-kept"
import { importDexie, importOurs } from "./import"
import { type Layer, type LayerName, layers, NAME } from "./layers"

const CHUNK = 5000
const range = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => from + at)

/** What is measured of a layer. */
export type StorageVerb = "open" | "get" | "notes" | "newest" | "put"

const repeated = ["get", "notes", "newest", "put"] as const satisfies readonly StorageVerb[]
const doOnce: Record<(typeof repeated)[number], (on: Layer, at: number) => Promise<unknown>> = {
  get: (on, at) => on.get(at),
  notes: (on, at) => on.notes(at),
  newest: (on) => on.newest(),
  put: (on, at) => on.put(at, `Written anew ${at} ${Math.random()}`)
}

/** Times by verb and layer, in ms. */
export type StorageTimes = Record<StorageVerb, Record<LayerName, number[]>>

const names = Object.keys(layers) as LayerName[]

const bench = {
  /** Rows from one number up to another: as many customers as notes, a tenth of it changes. */
  fill: async (from: number, to: number): Promise<void> => {
    const db = new Database(NAME)
    for (let at = from; at < to; at += CHUNK) {
      const some = range(at, Math.min(at + CHUNK, to))
      await db.contacts.bulkPut(some.map(contactRow))
      await db.notes.bulkPut(some.map(noteRow))
      await db.changes.bulkPut(some.filter((it) => it % 10 === 0).map(changeRow))
    }
    db.close()
  },
  /** Each verb is done through one layer after the other, `count` times. */
  times: async (size: number, count: number, seed: number): Promise<StorageTimes> => {
    const empty = () => ({ ours: [], dexie: [], raw: [] })
    const times: StorageTimes = {
      open: empty(),
      get: empty(),
      notes: empty(),
      newest: empty(),
      put: empty()
    }
    const on = new Map<LayerName, Layer>()
    // Each is first in its turn: the first finds less at hand.
    for (let nth = 0; nth < names.length; nth++) {
      const name = names[(nth + seed) % names.length] ?? "raw"
      const began = performance.now()
      const layer = await layers[name]()
      await layer.get(0)
      times.open[name].push(performance.now() - began)
      layer.close()
    }
    for (const name of names) on.set(name, await layers[name]())
    const random = new Random(seed)
    for (const verb of repeated)
      for (let nth = 0; nth < count; nth++)
        for (const [name, layer] of on) {
          const at = random.below(size)
          const began = performance.now()
          const answer = await doOnce[verb](layer, at)
          const took = performance.now() - began
          if (verb !== "put" && (!answer || (Array.isArray(answer) && answer.length === 0)))
            throw new Error(`${name} ${verb} found nothing at ${at}`)
          times[verb][name].push(took)
        }
    for (const layer of on.values()) layer.close()
    return times
  },
  /** The index of all that was filled in, on disk as the worker leaves it. */
  index: async (): Promise<void> => {
    const db = new Database(NAME)
    await indexKept(db)
    db.close()
  },
  importOurs,
  importDexie
}

export type StorageBench = typeof bench
Object.assign(globalThis, { bench })
