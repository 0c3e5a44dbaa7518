import "fake-indexeddb/auto"

import { database } from "~store/database"
import { aContact, anApple } from "../../../test/support/builders"
import { randomFrom } from "../random"
import { mutated } from "./mutate"
import { type Door, makeSamples } from "./samples"
import { databaseHash, judge } from "./take-in"

/** The file that is at work. */
export interface Now {
  seed: number
  /** Of which whole file it was made. */
  sample: string
  door: Door
}

/** A file that shows something: which, and what happened. */
export interface Fault extends Now {
  why: string
  /** base64. */
  file: string
}

/** What the main process is told after each piece. */
export interface Piece {
  done: number
  written: number
  /** Of the processor, and by the clock: on a busy machine another program's time is in that. */
  slowestMs: number
  slowestWallMs: number
  /** Most that the process held at any end of a file, in MB. */
  mostMb: number
  faults: Fault[]
}

/** ms of the processor and MB that one file may take, beside what the empty process takes. */
const patience = 2000
const room = 300

const nothing = (): Piece => ({
  done: 0,
  written: 0,
  slowestMs: 0,
  slowestWallMs: 0,
  mostMb: 0,
  faults: []
})

const doors: readonly Door[] = ["people", "products", "replies"]

/** One damaged file after the other, from one seed to another, into a database with a few records. */
const work = async (from: number, to: number, tell: (piece: Piece) => void): Promise<void> => {
  const samples = await makeSamples()
  await database.contacts.bulkPut([
    aContact({ id: "a", name: "Ann", email: "ann@example.com", code: "aaaaaaaaaa" }),
    aContact({ id: "b", name: "张三", phone: "13800138000", code: "bbbbbbbbbb" })
  ])
  await database.products.put(anApple({ id: "p" }))
  let before = await databaseHash()
  const base = process.memoryUsage().rss
  let piece = nothing()
  for (let seed = from; seed < to; seed++) {
    const random = randomFrom(seed)
    const sample = random.of(samples)
    const other = random.of(samples)
    if (!sample || !other) continue
    const door = random.below(8) === 0 ? (random.of(doors) ?? sample.door) : sample.door
    const bytes = mutated(sample.bytes, random, other.bytes)
    process.send?.({ now: { seed, sample: sample.name, door } })
    // Judged by the processor's time, which another program on a busy machine does not lengthen.
    const start = process.cpuUsage()
    const clock = performance.now()
    let why = ""
    try {
      why = await judge(bytes, door, before)
    } catch (error) {
      why = `threw ${String(error)}`
    }
    const { user, system } = process.cpuUsage(start)
    const ms = (user + system) / 1000
    const mb = Math.max(0, process.memoryUsage().rss - base) / 1e6
    if (!why && ms > patience) why = `took ${Math.round(ms)} ms`
    if (!why && mb > room) why = `held ${Math.round(mb)} MB`
    piece.done += 1
    piece.slowestMs = Math.max(piece.slowestMs, ms)
    piece.slowestWallMs = Math.max(piece.slowestWallMs, performance.now() - clock)
    piece.mostMb = Math.max(piece.mostMb, mb)
    if (why) {
      // What is left of it must not speak against the next.
      before = await databaseHash()
      piece.faults.push({
        seed,
        sample: sample.name,
        door,
        why,
        file: Buffer.from(bytes).toString("base64")
      })
    }
    if (piece.done >= 200 || seed + 1 === to) {
      piece.written = await database.changes.count()
      tell(piece)
      piece = nothing()
      // The log only grows, and nothing here asks for it again.
      await database.transaction("rw", database.changes, database.unindexed, async () => {
        await database.changes.clear()
        await database.unindexed.clear()
      })
    }
  }
}

const [from = 0, to = 0] = process.argv.slice(2).map(Number)
void work(from, to, (piece) => process.send?.({ piece })).then(() => process.disconnect())
