/** The same reads of the same database on disk, through our store, Dexie by itself, and nothing. */
import Dexie from "dexie"

import type { Note } from "~model/note"
import { commit } from "~store/commit"
import { Database } from "~store/database"
import { patch } from "~store/write"

import { contactRow, noteRow, ownerOfNote } from "../data/rows"
import { done } from "./keep"

/** As the extension calls it: the worker that searches knows no other. */
export const NAME = "regulars"

/** What is done: each takes the number of the record that it is about. */
export interface Layer {
  get(at: number): Promise<unknown>
  /** All notes of one customer. */
  notes(at: number): Promise<unknown[]>
  /** The newest fifty of all changes. */
  newest(): Promise<unknown[]>
  /** Another text for a note, on disk when it is answered. */
  put(at: number, text: string): Promise<unknown>
  close(): void
}

const idAt = (at: number) => contactRow(at).id

const throughDexie = (db: Dexie): Omit<Layer, "put"> => ({
  get: (at) => db.table("contacts").get(idAt(at)),
  notes: (at) => {
    const owner = ownerOfNote(at)
    const range = [
      [owner, Dexie.minKey],
      [owner, Dexie.maxKey]
    ]
    return db.table("notes").where("[contactId+createdAt]").between(range[0], range[1]).toArray()
  },
  newest: () => db.table("changes").orderBy("id").reverse().limit(50).toArray(),
  close: () => db.close()
})

const ours = async (): Promise<Layer> => {
  const db = new Database(NAME)
  await db.open()
  return {
    ...throughDexie(db),
    put: (at, text) =>
      commit(() => {
        const { id, contactId } = noteRow(at)
        const act = { kind: "note-edited", name: "" } as const
        return { act, contactId, writes: [patch("notes", id, { text })] }
      }, db)
  }
}

const dexie = async (): Promise<Layer> => {
  const db = new Dexie(NAME, { chromeTransactionDurability: "strict" })
  await db.open()
  return {
    ...throughDexie(db),
    put: (at, text) => db.table<Note>("notes").put({ ...noteRow(at), text })
  }
}

declare global {
  interface IDBObjectStore {
    /** As it is nowadays (Chromium 141 on). */
    getAll(asked: { count: number; direction: "prev" }): IDBRequest<unknown[]>
  }
}

const raw = async (): Promise<Layer> => {
  const db = await done(indexedDB.open(NAME))
  const reading = (table: string) => db.transaction(table).objectStore(table)
  return {
    get: (at) => done(reading("contacts").get(idAt(at))),
    notes: (at) => {
      const owner = ownerOfNote(at)
      const range = IDBKeyRange.bound([owner], [owner, []])
      return done(reading("notes").index("[contactId+createdAt]").getAll(range))
    },
    // All at once, newest first: a cursor would take more than twice as long.
    newest: () => done(reading("changes").getAll({ count: 50, direction: "prev" })),
    put: (at, text) =>
      new Promise((resolve, reject) => {
        const transaction = db.transaction("notes", "readwrite", { durability: "strict" })
        transaction.objectStore("notes").put({ ...noteRow(at), text })
        transaction.addEventListener("complete", resolve)
        transaction.addEventListener("abort", () => reject(transaction.error))
      }),
    close: () => db.close()
  }
}

export const layers = { ours, dexie, raw }
export type LayerName = keyof typeof layers
