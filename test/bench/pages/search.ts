/** The page in which one engine finds customers; the bench asks it over the browser's own protocol. */
import { type Customer, customer, customers, textOf } from "../data/record"
import type { Asked } from "../data/queries"
import type { Engine } from "../engines/engine"
import { sizeOf } from "../engines/engine"
import { keep, kept } from "./keep"

const engines: Record<string, () => Promise<Engine>> = {
  ours: async () => (await import("../engines/ours")).ours(),
  scan: async () => (await import("../engines/scan")).scan(),
  fts5: async () => (await import("../engines/fts5")).fts5(),
  flexsearch: async () => (await import("../engines/flexsearch")).flexsearch(),
  minisearch: async () => (await import("../engines/minisearch")).minisearch(),
  orama: async () => (await import("../engines/orama")).orama()
}

const name = new URLSearchParams(location.search).get("engine") ?? ""
const make = engines[name]
if (!make) throw new Error(`no engine ${name}`)
let engine = await make()
let made: Customer[] = []

/** How many are shown at once. */
const shown = 50

const bench = {
  /** Makes customers, off the clock. @returns characters (UTF-16 units) of all that is searched. */
  make: (from: number, to: number): number => {
    made = customers(from, to)
    return made.reduce((sum, it) => sum + textOf(it).length, 0)
  },
  /** @returns ms on the clock. */
  add: async (last: boolean): Promise<number> => {
    const began = performance.now()
    await engine.add(made)
    if (last) engine.finish?.()
    const took = performance.now() - began
    made = []
    return took
  },
  /** Milliseconds of each query, one after the other, until `enough` ms are spent; at least three. */
  ask: async (asked: readonly Asked[], enough: number): Promise<number[]> => {
    const times: number[] = []
    let spent = 0
    for (const { text } of asked) {
      const began = performance.now()
      const found = engine.search(text, shown)
      if (found instanceof Promise) await found
      const took = performance.now() - began
      times.push(took)
      spent += took
      if (spent > enough && times.length >= 3) break
    }
    return times
  },
  /**
   * How much of what holds every word of a query is found, for each query: all of it asked for, and
   * the first fifty no fewer than there are.
   */
  recall: async (asked: readonly Asked[], size: number): Promise<number[]> => {
    const words = asked.map(({ text }) => text.toLowerCase().split(" "))
    const wanted = words.map((): Set<number> => new Set())
    for (let at = 0; at < size; at++) {
      const text = textOf(customer(at))
      for (const [nth, them] of words.entries())
        if (them.every((word) => text.includes(word))) wanted[nth]?.add(at)
    }
    const parts: number[] = []
    for (const [nth, { text }] of asked.entries()) {
      const right = wanted[nth] ?? new Set()
      if (right.size === 0) {
        parts.push(1)
        continue
      }
      const found = new Set(await engine.search(text, size))
      const first = await engine.search(text, shown)
      const all = [...right].filter((at) => found.has(at)).length / right.size
      parts.push(Math.min(all, first.length / Math.min(shown, right.size)))
    }
    return parts
  },
  /** For each query, whether the customer that it was made of is among what is found. */
  finds: async (asked: readonly Asked[], limit: number): Promise<boolean[]> => {
    const there: boolean[] = []
    for (const { text, of } of asked) there.push((await engine.search(text, limit)).includes(of))
    return there
  },
  /** Bytes that no look at the page's heap sees. */
  outside: (): number => engine.outside?.() ?? 0,
  /** Keeps the index on disk. @returns its bytes, and ms until it was there. */
  store: async (): Promise<{ bytes: number; ms: number }> => {
    const began = performance.now()
    const packed = engine.pack?.()
    await keep(name, packed)
    return { bytes: sizeOf(packed), ms: performance.now() - began }
  },
  /** In a new page: from disk until the first find, in ms. */
  restore: async (text: string): Promise<number> => {
    const began = performance.now()
    await engine.restore?.(await kept(name))
    if ((await engine.search(text, shown)).length === 0) throw new Error(`${name} lost ${text}`)
    return performance.now() - began
  }
}

export type SearchBench = typeof bench
Object.assign(globalThis, { bench })
