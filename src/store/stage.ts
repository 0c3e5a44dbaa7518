import Dexie from "dexie"
import { Database } from "./database"
import { migrations } from "./migrations"

const prefix = "regulars-stage-"
const day = 86_400_000

/** Version of the database that rows are of now. */
export const presentSchema = migrations.at(-1)?.version ?? 0

/** A database of its own, into which rows go that may become the seller's. */
export interface Stage {
  name: string
  put(table: string, rows: readonly object[]): Promise<void>
  /** Brings what was put up to the present schema, by the migrations themselves. */
  finish(): Promise<void>
  /** Lets go of it, so that it can be dropped. */
  close(): void
}

/** @param schema Version that the rows to come are of. */
export const newStage = async (schema: number): Promise<Stage> => {
  await dropOldStages()
  const name = `${prefix}${Date.now()}-${crypto.randomUUID().slice(0, 8)}`
  // It may be lost at any time: the file it is read from is still there.
  const db = new Dexie(name, { chromeTransactionDurability: "relaxed" })
  for (const { version, stores } of migrations)
    if (version <= schema) db.version(version).stores(stores)
  await db.open()
  return {
    name,
    // A row that breaks what a table can be, as a second one of the same code, is refused here.
    put: async (table, rows) => {
      await db.table(table).bulkAdd(rows)
    },
    close: () => db.close(),
    finish: async () => {
      db.close()
      const brought = new Database(name)
      await brought.open()
      brought.close()
    }
  }
}

/** What was staged, open; null where there is none of that name. */
export const openStage = async (name: string): Promise<Database | null> => {
  if (!name.startsWith(prefix) || !(await Dexie.exists(name))) return null
  const db = new Database(name)
  await db.open()
  return db
}

export const dropStage = async (name: string): Promise<void> => {
  if (name.startsWith(prefix)) await Dexie.delete(name)
}

/** A page that was shut in the middle leaves one behind. */
const dropOldStages = async (): Promise<void> => {
  for (const name of await Dexie.getDatabaseNames()) {
    const at = name.startsWith(prefix) ? parseInt(name.slice(prefix.length), 10) : Infinity
    // oxlint-disable-next-line no-await-in-loop: there is hardly ever one
    if (at < Date.now() - day) await Dexie.delete(name)
  }
}
