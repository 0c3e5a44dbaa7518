import { type DocumentKey, keyOf, kinds, type SearchDocument } from "../document"
import type { Found } from "../hit"
import { hashOf, nameAt } from "../index/name-pool"
import { OpenShelf } from "../index/open-shelf"
import { VERSION } from "../index/packed-index"
import { wordsFor } from "../index/postings"
import { search, type SearchOptions } from "../index/search"
import { bury, isDead, type Shelf } from "../index/shelf"
import type { Table } from "../index/table"
import type { Query } from "../query/query"
import { sumOf, type Titles } from "./titles"

/** What of a segment was stored for its titles, whatever that is, and which documents are no more. */
export interface StoredTitles {
  titles: unknown
  dead: ArrayBuffer
}

const isTitles = (it: unknown): it is Titles =>
  typeof it === "object"
  && it !== null
  && "version" in it
  && it.version === VERSION
  && "place" in it
  && isPlace(it.place)
  && "table" in it
  && isTable(it.table, it.place.length)
  && "sum" in it
  && it.sum === sumOf({ table: it.table, place: it.place })

const isPlace = (it: unknown): it is Titles["place"] =>
  it instanceof Uint32Array && it.buffer instanceof ArrayBuffer

const words = [
  "start",
  "facetsAt",
  "soundsAt",
  "bodyAt",
  "idAt",
  "ownerAt",
  "keyHash",
  "ownerHash"
] as const

/** Of the right kind; whether it is whole, its sum says. */
const isTable = (it: unknown, count: number): it is Table => {
  if (typeof it !== "object" || it === null) return false
  const columns = new Map<string, unknown>(Object.entries(it))
  return (
    columns.get("count") === count
    && columns.get("text") instanceof Uint16Array
    && columns.get("at") instanceof Float64Array
    && columns.get("prior") instanceof Float64Array
    && columns.get("kind") instanceof Uint8Array
    && columns.get("names") instanceof Uint8Array
    && words.every((name) => columns.get(name) instanceof Uint32Array)
  )
}

/** Stored titles, read as they are; what was written since is put in the place of the same there. */
export class TitleSearch {
  readonly #shelves: Shelf[]
  #open = new OpenShelf()

  private constructor(
    shelves: Shelf[],
    /** How much of all documents have a title, 0 to 1. */
    readonly share: number
  ) {
    this.#shelves = shelves
  }

  /** Null of what is older or damaged. */
  static open(parts: readonly StoredTitles[]): TitleSearch | null {
    const shelves: Shelf[] = []
    let all = 1
    for (const { titles, dead } of parts) {
      if (!isTitles(titles)) return null
      all += dead.byteLength * 8
      shelves.push(shelfOf(titles, new Uint32Array(dead)))
    }
    const titled = shelves.reduce((sum, { table }) => sum + table.count, 0)
    return new TitleSearch(shelves, Math.min(0.99, titled / all))
  }

  replace(documents: readonly SearchDocument[], gone: readonly DocumentKey[]): void {
    for (const key of [...gone, ...documents.map(keyOf)])
      for (const shelf of [...this.#shelves, this.#open]) {
        const at = shelf.find(key)
        if (at >= 0) bury(shelf, at)
      }
    for (const document of documents)
      if (document.kind !== "note") this.#open.add({ ...document, body: "" }, keyOf(document))
  }

  search(query: Query, options: SearchOptions): Found {
    return search([this.#open, ...this.#shelves], query, options)
  }
}

const shelfOf = ({ table, place }: Titles, deadThere: Uint32Array): Shelf => {
  const dead = new Uint32Array(wordsFor(table.count))
  const shelf: Shelf = {
    table,
    dead,
    alive: table.count,
    grams: null,
    find: (key) => findIn(table, dead, key)
  }
  for (const [at, there] of place.entries()) if (isDead(deadThere, there)) bury(shelf, at)
  return shelf
}

const findIn = (table: Table, dead: Uint32Array, key: DocumentKey): number => {
  const hash = hashOf(key)
  for (let at = table.keyHash.indexOf(hash); at >= 0; at = table.keyHash.indexOf(hash, at + 1))
    if (!isDead(dead, at) && `${kinds[table.kind[at] ?? 0] ?? ""} ${idIn(table, at)}` === key)
      return at
  return -1
}

const idIn = (table: Table, at: number): string => nameAt(table.names, table.idAt[at] ?? 0)
