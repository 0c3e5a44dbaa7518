import type { Change } from "~model/change"
import { type GuardedTable, guardedTables } from "~model/guard"
import type { Database, GuardRow, Tally } from "../database"
import { add, changeSum, rowSum, type Sum, zero } from "./checksum"
import { guardIn } from "./guard"

/** Rows that are read at once. */
const slice = 500

/** How often a table is read while others write, before they are kept from it. */
const tries = 3

/** Checksum of a row of the log goes by its parts: see `deltasOf`. */
const sumOf = (table: GuardedTable, key: string, row: object): Sum =>
  table === "changes" && isChange(row) ? changeSum(row) : rowSum(table, key, row)

const isChange = (row: object): row is Change => "edits" in row && Array.isArray(row.edits)

/** What a table holds. Slices let others write in between, unless a transaction is around it. */
export const tallyOf = async (
  db: Database,
  table: GuardedTable,
  signal?: AbortSignal
): Promise<Tally> => {
  let [count, sum] = [0, zero]
  const of = db.table<object, string>(table)
  for (let last: string | null = null; ;) {
    signal?.throwIfAborted()
    const from = last === null ? of.toCollection() : of.where(":id").above(last)
    // oxlint-disable-next-line no-await-in-loop: a slice starts where the last one ended
    const keys: string[] = await from.clone().limit(slice).primaryKeys()
    // oxlint-disable-next-line no-await-in-loop: as above
    const rows = await of.bulkGet(keys)
    for (const [at, row] of rows.entries()) {
      if (!row) continue
      count += 1
      sum = add(sum, sumOf(table, keys[at] ?? "", row))
    }
    last = keys.at(-1) ?? null
    if (last === null || keys.length < slice) return { count, sum }
  }
}

/** A table's tally, and the guard as it was all the while. */
export const tallyAlone = async (
  db: Database,
  table: GuardedTable,
  signal?: AbortSignal
): Promise<{ tally: Tally; guard: GuardRow | undefined }> => {
  for (let left = tries; left > 0; left--) {
    // oxlint-disable-next-line no-await-in-loop: again only where somebody wrote meanwhile
    const before = await guardIn(db)
    // oxlint-disable-next-line no-await-in-loop: as above
    const tally = await tallyOf(db, table, signal)
    // oxlint-disable-next-line no-await-in-loop: as above
    const guard = await guardIn(db)
    if (before?.seq === guard?.seq) return { tally, guard }
  }
  return db.transaction("r", [table, "guards"], async () => ({
    tally: await tallyOf(db, table),
    guard: await guardIn(db)
  }))
}

/** All guarded tables, in a transaction. */
export const tallyAll = async (db: Database): Promise<Record<string, Tally>> => {
  const tables: Record<string, Tally> = {}
  // oxlint-disable-next-line no-await-in-loop: one after the other, or all would be held at once
  for (const table of guardedTables) tables[table] = await tallyOf(db, table)
  return tables
}
