import { tableNames } from "~model/change"
import { type Database, database, type SettingRow } from "./database"
import { throughDoor } from "./guard/door"
import { recount } from "./guard/recount"
import { markOf } from "./read-out"
import { forgetIndex } from "./search/unindexed"
import { formerKeys, presentKey, rowsOfKeys, tombstoneKeys } from "./tombstone-keys"

/** Rows that are read or written at once. */
const slice = 500

/**
 * Settings that say what this browser is and was allowed, not what the seller decided: a backup puts
 * none in their place. A service whose key lies here is never one that a file names.
 */
export const ownSettings: readonly string[] = [
  "device",
  "grants",
  "probes",
  "shortener",
  presentKey,
  formerKeys
]

/** Tables that a restore puts others in the place of. */
const swappedTables = [...tableNames, "changes", "blobs"] as const

/** Tables of which what is here stays as well. */
const joinedTables = ["drafts", "tombstones", "packs"] as const

type Staged = ReadonlyMap<string, readonly object[]>

/**
 * Puts what was staged in place of what is here, in one transaction: all of it or, where anything
 * fails, nothing. Whoever was erased must have been taken out of the stage before.
 * @param mark `markOf` this database when the way back was kept: what was written since is in no copy.
 *   null where the seller goes without one.
 * @returns whether it was done; false where somebody wrote since.
 */
export const swapIn = async (
  stage: Database,
  mark: string | null,
  db: Database = database
): Promise<boolean> => {
  // A transaction waits for nothing but its own database: all is read before.
  const staged = await load(stage)
  const keys = await tombstoneKeys(stage)
  return throughDoor(
    db,
    async () => {
      if (mark !== null && (await markOf(db)) !== mark) return false
      const settings = await settingsOf(db, staged, keys)
      for (const table of swappedTables) {
        await db.table(table).clear()
        await add(db, table, table === "settings" ? settings : (staged.get(table) ?? []))
      }
      await join(db, staged)
      await forgetIndex(db)
      await recount(db)
      return true
    },
    db.tables
  )
}

const load = async (stage: Database): Promise<Staged> => {
  const rows = new Map<string, object[]>()
  for (const table of [...swappedTables, ...joinedTables]) {
    const of = stage.table<object, string>(table)
    const all: object[] = []
    for (let done = false, last: unknown = null; !done;) {
      const from = last === null ? of.toCollection() : of.where(":id").above(last)
      // oxlint-disable-next-line no-await-in-loop: a slice starts where the last one ended
      const some = await from.limit(slice).toArray()
      for (const it of some) all.push(it)
      last = Reflect.get(some.at(-1) ?? {}, String(of.schema.primKey.keyPath))
      done = some.length < slice
    }
    rows.set(table, all)
  }
  return rows
}

const add = async (db: Database, table: string, rows: readonly object[]): Promise<void> => {
  for (let at = 0; at < rows.length; at += slice)
    // oxlint-disable-next-line no-await-in-loop: all at once would hold the page up
    await db.table(table).bulkAdd(rows.slice(at, at + slice))
}

const settingsOf = async (
  db: Database,
  staged: Staged,
  keys: readonly Uint8Array<ArrayBuffer>[]
): Promise<object[]> => {
  const isOwn = (row: object) => "key" in row && ownSettings.includes(String(row.key))
  const own = (await db.settings.bulkGet([...ownSettings])).filter((it) => it !== undefined)
  const here = await tombstoneKeys(db)
  const rows: object[] = (staged.get("settings") ?? []).filter((it) => !isOwn(it))
  const others: SettingRow[] = own.filter((it) => ![presentKey, formerKeys].includes(it.key))
  return [...rows, ...others, ...rowsOfKeys([...here, ...keys])]
}

/** Of two drafts the later one; erased and taken in is what was so in either. */
const join = async (db: Database, staged: Staged): Promise<void> => {
  for (const name of joinedTables) {
    const table = db.table<{ at: number }, string>(name)
    for (const row of staged.get(name) ?? []) {
      if (!("id" in row) || !("at" in row)) continue
      // oxlint-disable-next-line no-await-in-loop: they are few
      const here = await table.get(String(row.id))
      // oxlint-disable-next-line no-await-in-loop: as above
      if (!here || here.at < Number(row.at)) await db.table(name).put(row)
    }
  }
}
