import { newId } from "~model/row"
import { type DocumentKey, type SearchDocument, keyOf } from "../document"
import type { Found } from "../hit"
import type { Query } from "../query/query"
import { OpenShelf } from "./open-shelf"
import {
  type IndexFault,
  type PackedIndex,
  VERSION,
  openSegments,
  packSegment
} from "./packed-index"
import { type PackedShelf, packShelves } from "./packed-shelf"
import { type SearchOptions, search } from "./search"
import { type Shelf, bury } from "./shelf"

export type { IndexFault, PackedIndex, PackedSegment } from "./packed-index"
export type { SearchOptions } from "./search"

/** So many documents at least are read whole by every search before they are packed. */
const OPEN_AT_LEAST = 2000
/** And no more than so many units of text: a shelf of more of them takes too much room to make. */
const OPEN_UNITS_AT_MOST = 1 << 25
/** Packed shelves that are left alone: each costs every search a little. */
const SHELVES_AT_MOST = 4
/** No merge makes a shelf of more units of text: half a gigabyte would be in use meanwhile. */
const LARGE = 1 << 26

/** How much is in an index. */
export interface IndexSize {
  documents: number
  /** All of it. */
  bytes: number
  /** Of these, the folded texts alone. */
  textBytes: number
  /** Documents that are read whole by every search. */
  open: number
}

/**
 * Everything that can be searched, in memory. A document that is put in or taken out is so for the
 * next search; `settle` then packs what has come to be much, a few milliseconds at a time.
 */
export class SearchIndex {
  #open = new OpenShelf()
  /** Full ones, open no more and not packed yet. */
  #full: OpenShelf[] = []
  #packed: PackedShelf[]
  #settling = 0

  constructor(packed: PackedShelf[] = []) {
    this.#packed = packed
  }

  /** Puts these documents in the place of those with the same key, and takes out those gone. */
  replace(documents: readonly SearchDocument[], gone: readonly DocumentKey[] = []): void {
    for (const key of gone) this.#remove(key)
    for (const document of documents) {
      const key = keyOf(document)
      this.#remove(key)
      this.#open.add(document, key)
    }
  }

  search(query: Query, options: SearchOptions): Found {
    return search(this.#shelves(), query, options)
  }

  /**
   * Packs and merges what is due; with `all`, whatever is open: when there is time. Between two steps, of some
   * milliseconds each, the index may be searched and changed. Starting anew ends an earlier one.
   */
  *settle(all = false): Generator<void, void> {
    const turn = ++this.#settling
    if (this.#isFull(all)) {
      this.#full.push(this.#open)
      this.#open = new OpenShelf()
    }
    for (let due = this.#due(); due.length > 0; due = this.#due()) {
      const packing = packShelves(due, newId())
      let step = packing.next()
      while (!step.done) {
        yield
        if (turn !== this.#settling) return
        step = packing.next()
      }
      this.#full = this.#full.filter((it) => !due.includes(it))
      this.#packed = this.#packed.filter((it) => !due.includes(it))
      if (step.value.alive > 0) this.#packed.push(step.value)
    }
  }

  /** All of it, as it can be stored; packs what is still open. */
  pack(): PackedIndex {
    for (const _ of this.settle(true));
    return { version: VERSION, segments: this.#packed.map(packSegment) }
  }

  get size(): IndexSize {
    const shelves = this.#shelves()
    const sum = (of: (shelf: Shelf) => number) => shelves.reduce((all, it) => all + of(it), 0)
    return {
      documents: sum(({ alive }) => alive),
      bytes: sum(bytesOf),
      textBytes: sum(({ table }) => table.text.byteLength),
      open: this.#open.alive + this.#full.reduce((all, { alive }) => all + alive, 0)
    }
  }

  #shelves(): Shelf[] {
    return [this.#open, ...this.#full, ...this.#packed].filter(({ alive }) => alive > 0)
  }

  #remove(key: DocumentKey): void {
    for (const shelf of this.#shelves()) {
      const place = shelf.find(key)
      if (place >= 0) return bury(shelf, place)
    }
  }

  /**
   * Three times as many as are packed may be open: so each document of a hundred thousand that come
   * at once is packed about once, and they are few shelves in the end.
   */
  #isFull(all: boolean): boolean {
    const { count, length } = this.#open.table
    if (all) return count > 0
    const packed = this.#packed.reduce((sum, { alive }) => sum + alive, 0)
    return count > Math.max(OPEN_AT_LEAST, packed * 3) || length > OPEN_UNITS_AT_MOST
  }

  /** What has to become one packed shelf: full ones, one that is mostly dead, or the smallest. */
  #due(): Shelf[] {
    if (this.#full.length > 0) return this.#full
    const wasted = this.#packed.find(({ alive, table }) => alive * 2 < table.count)
    if (wasted) return [wasted]
    return smallest(this.#packed)
  }
}

const unitsOf = ({ table }: Shelf): number => table.text.length

/**
 * The smallest of too many shelves, and each next one that is not twice as large as those together:
 * so none is made anew for what is little beside it. None where they would be too large.
 */
const smallest = (packed: readonly Shelf[]): Shelf[] => {
  if (packed.length <= SHELVES_AT_MOST) return []
  const rising = packed.toSorted((a, b) => unitsOf(a) - unitsOf(b))
  let units = 0
  let count = 0
  for (const shelf of rising) {
    const over = packed.length - count >= SHELVES_AT_MOST
    if (units + unitsOf(shelf) > LARGE || (!over && unitsOf(shelf) > units * 2)) break
    units += unitsOf(shelf)
    count++
  }
  return count > 1 ? rising.slice(0, count) : []
}

const bytesOf = ({ table, grams, dead }: Shelf): number =>
  [
    ...Object.values(table),
    dead,
    ...(grams ? [...Object.values(grams.title), ...Object.values(grams.all)] : [])
  ].reduce<number>((sum, it) => sum + (ArrayBuffer.isView(it) ? it.byteLength : 0), 0)

/** An index with nothing in it. */
export const createIndex = (): SearchIndex => new SearchIndex()

/** The index that was stored, or what is the matter with it. */
export const openIndex = (packed: unknown): SearchIndex | IndexFault => {
  const shelves = openSegments(packed)
  return typeof shelves === "string" ? shelves : new SearchIndex(shelves)
}
