import { type DocumentKey, kinds } from "../document"
import { buildPostings } from "./build-postings"
import { type Place, gather } from "./gather"
import { hashOf, nameAt } from "./name-pool"
import { type Postings, wordsFor } from "./postings"
import { falling, rising } from "./rising"
import { type Shelf, bury, isDead } from "./shelf"
import type { Table } from "./table"

/** What a packed shelf is made of; nothing of it but `dead` ever changes. */
export interface PackedParts {
  /** No other shelf of this index ever had it. */
  name: string
  table: Table
  /** The documents by the hash of their key. */
  byHash: Uint32Array<ArrayBuffer>
  title: Postings
  all: Postings
  dead: Uint32Array<ArrayBuffer>
}

/** Documents that were wanted most first, with the grams of their texts. */
export class PackedShelf implements Shelf {
  readonly table: Table
  readonly dead: Uint32Array<ArrayBuffer>
  readonly grams: { title: Postings; all: Postings }
  alive: number

  constructor(readonly parts: PackedParts) {
    this.table = parts.table
    this.dead = parts.dead
    this.grams = { title: parts.title, all: parts.all }
    this.alive = parts.table.count
    for (let document = 0; document < parts.table.count; document++)
      if (isDead(parts.dead, document)) this.alive--
  }

  find(key: DocumentKey): number {
    const hash = hashOf(key)
    const { byHash } = this.parts
    const { keyHash, count } = this.table
    let low = 0
    let high = count
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((keyHash[byHash[middle] as number] as number) < hash) low = middle + 1
      else high = middle
    }
    for (; low < count; low++) {
      const document = byHash[low] as number
      if (keyHash[document] !== hash) return -1
      if (!isDead(this.dead, document) && this.#keyAt(document) === key) return document
    }
    return -1
  }

  #keyAt(document: number): string {
    const { kind, names, idAt } = this.table
    return `${kinds[kind[document] as number] ?? ""} ${nameAt(names, idAt[document] as number)}`
  }
}

/** Documents looked at between two breaths. */
const STEP = 1 << 15

/** Every living document of some shelves, wanted most first. */
function* livingOf(shelves: readonly Shelf[]): Generator<void, Place[]> {
  const places: Place[] = []
  for (const shelf of shelves)
    for (let at = 0; at < shelf.table.count; at++) {
      if (!isDead(shelf.dead, at)) places.push({ shelf, at })
      if (at % STEP === STEP - 1) yield
    }
  const priors = Float64Array.from(places, ({ shelf, at }) => shelf.table.prior[at] as number)
  const order = yield* falling(priors)
  return Array.from(order, (place) => places[place] as Place)
}

/**
 * One shelf of what lives in several, which stay as they are and are searched meanwhile. It gives
 * way every few milliseconds; what has died before it is done is dead in what it returns too.
 */
export function* packShelves(
  shelves: readonly Shelf[],
  name: string
): Generator<void, PackedShelf> {
  const places = yield* livingOf(shelves)
  yield
  const table = yield* gather(places)
  const byHash = yield* rising(table.keyHash)
  yield
  const title = yield* buildPostings(table, "title")
  const all = yield* buildPostings(table, "all")
  const dead = new Uint32Array(wordsFor(table.count))
  const packed = new PackedShelf({ name, table, byHash, title, all, dead })
  for (const [document, { shelf, at }] of places.entries())
    if (isDead(shelf.dead, at)) bury(packed, document)
  return packed
}
