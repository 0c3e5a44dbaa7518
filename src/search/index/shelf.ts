import type { DocumentKey } from "../document"
import type { Postings } from "./postings"
import type { Table } from "./table"

/** Documents that are searched together: an open table is read as it is, a packed one by its grams. */
export interface Shelf {
  table: Table
  /** One bit for each document that is no more. */
  dead: Uint32Array<ArrayBuffer>
  /** How many are alive. */
  alive: number
  grams: { title: Postings; all: Postings } | null
  /** Where a living document stands; -1 if it is not here. */
  find: (key: DocumentKey) => number
}

export const isDead = (dead: Uint32Array, document: number): boolean =>
  ((dead[document >>> 5] as number) & (1 << (document & 31))) !== 0

/** Marks a living document as gone. */
export const bury = (shelf: Shelf, document: number): void => {
  const { dead } = shelf
  dead[document >>> 5] = (dead[document >>> 5] as number) | (1 << (document & 31))
  shelf.alive--
}
