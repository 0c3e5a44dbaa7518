import type { Ask, Found, Person } from "./ask"
import { type Book, makeBook } from "./book"
import type { OpenFault } from "./fault-of"
import { openBackup } from "./open-backup"
import { makeFile, type SaveKind } from "./make-file"
import type { Tables } from "./row"
import type { ViewName } from "./view"

export type Opened =
  | { ok: true; madeAt: number; counts: Readonly<Record<ViewName, number>>; rows: number }
  | { ok: false; why: OpenFault }

/** Opens a backup and answers what is in it. It lives in a worker, where the browser lets it. */
export interface Reader {
  /** @param onRows rows read so far, and of how many. */
  open(file: Blob, key: string, onRows: (rows: number, all: number) => void): Promise<Opened>
  find(ask: Ask): Promise<Found>
  person(id: string, words: Pick<Ask, "locale" | "states">): Promise<Person | null>
  /** @param heads of the columns, for the table that is shown. */
  save(kind: SaveKind, ask: Ask, heads: readonly string[]): Promise<Blob>
}

const empty = makeBook(new Map())

export const makeReader = (): Reader => {
  let book: Book = empty
  let tables: Tables = new Map()
  return {
    open: async (file, key, onRows) => {
      const result = await openBackup(file, key, onRows)
      if (!result.ok) return result
      tables = result.tables
      book = makeBook(tables)
      return { ok: true, madeAt: result.madeAt, counts: book.counts, rows: result.rows }
    },
    find: async (ask) => book.find(ask),
    person: async (id, words) => book.person(id, words),
    save: async (kind, ask, heads) => makeFile(kind, { tables, book, ask, heads })
  }
}
