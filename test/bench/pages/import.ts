/** A hundred thousand customers written at once, so that each can be looked up and found after it. */
import Dexie from "dexie"

import { commit } from "~store/commit"
import { Database } from "~store/database"
import { put } from "~store/write"

import { contactRow } from "../data/rows"
import { wordsAndSigns } from "../engines/tokens"
import { indexKept } from "./index-kept"

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const began = performance.now()
  await work()
  return performance.now() - began
}

/** @returns ms of writing through the one door, and until all of it can be found, index on disk. */
export const importOurs = async (size: number) => {
  const rows = Array.from({ length: size }, (_, at) => contactRow(at))
  await Dexie.delete("import-ours")
  const db = new Database("import-ours")
  await db.open()
  const written = await timed(() =>
    commit(
      () => ({
        act: { kind: "contact-added", name: "" },
        writes: rows.map((row) => put("contacts", row))
      }),
      db
    )
  )
  const indexed = await timed(() => indexKept(db))
  if ((await db.contacts.count()) !== size) throw new Error("rows are missing")
  await db.delete()
  return { written, indexed }
}

/** Dexie without us: the same look-ups by id, code and merger, and its own index of words. */
export const importDexie = async (size: number): Promise<number> => {
  const rows = Array.from({ length: size }, (_, at) => contactRow(at))
  await Dexie.delete("import-dexie")
  const db = new Dexie("import-dexie", { chromeTransactionDurability: "strict" })
  db.version(1).stores({ contacts: "id, &code, mergedInto, *words" })
  await db.open()
  const took = await timed(() =>
    db.table("contacts").bulkAdd(
      rows.map((row) => ({
        ...row,
        words: [...new Set(wordsAndSigns(`${row.name} ${row.phone} ${String(row.fields["note"])}`))]
      }))
    )
  )
  if ((await db.table("contacts").count()) !== size) throw new Error("rows are missing")
  await db.delete()
  return took
}
