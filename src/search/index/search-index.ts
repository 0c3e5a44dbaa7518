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
/** So many packed shelves, before the smallest of them become one. */
const SHELVES_AT_MOST = 8
/** A shelf of more units of text is left alone by merges: 256 MB of it at once would be too much. */
const LARGE = 1 << 27

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
    if (this.#open.table.count > (all ? 0 : this.#openAtMost())) {
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
   * As many as are packed: so each document of a hundred thousand that come at once is packed about
   * once, and less than half of them are read whole meanwhile.
   */
  #openAtMost(): number {
    return Math.max(
      OPEN_AT_LEAST,
      this.#packed.reduce((sum, { alive }) => sum + alive, 0)
    )
  }

  /** What has to become one packed shelf: full ones, one that is mostly dead, or the smallest. */
  #due(): Shelf[] {
    if (this.#full.length > 0) return this.#full
    const wasted = this.#packed.find(({ alive, table }) => alive * 2 < table.count)
    if (wasted) return [wasted]
    if (this.#packed.length <= SHELVES_AT_MOST) return []
    const small = this.#packed
      .filter(({ table }) => table.text.length < LARGE)
      .sort((a, b) => a.table.text.length - b.table.text.length)
      .slice(0, this.#packed.length - SHELVES_AT_MOST / 2)
    return small.length > 1 ? small : []
  }
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
