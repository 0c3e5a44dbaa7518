import type { DocumentKey, SearchDocument } from "../document"
import { OpenTable } from "./open-table"
import { wordsFor } from "./postings"
import { type Shelf, isDead } from "./shelf"

/** What was written of late: taken in at once, and read whole by every search. */
export class OpenShelf implements Shelf {
  readonly table = new OpenTable()
  readonly grams = null
  dead = new Uint32Array(8)
  alive = 0
  readonly #places = new Map<DocumentKey, number>()

  add(document: SearchDocument, key: DocumentKey): void {
    const place = this.table.add(document, key)
    this.#places.set(key, place)
    this.alive++
    if (wordsFor(place + 1) <= this.dead.length) return
    const longer = new Uint32Array(this.dead.length * 2)
    longer.set(this.dead)
    this.dead = longer
  }

  find(key: DocumentKey): number {
    const place = this.#places.get(key) ?? -1
    return place >= 0 && !isDead(this.dead, place) ? place : -1
  }
}
