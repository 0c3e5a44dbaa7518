import { newId } from "~model/row"
import type { Database, GuardRow } from "../database"
import { migrations } from "../migrations"
import { add, type Delta } from "./checksum"
import { mayStep, noteGuard } from "./door"

/** The one row's key. */
const place = "all"

/** The schema that rows are of, as a guard counted them. */
export const epoch = migrations.at(-1)?.version ?? 0

export const guardIn = (db: Database): Promise<GuardRow | undefined> => db.guards.get(place)

export const newGuard = (): GuardRow => ({
  table: place,
  database: newId(),
  seq: 0,
  epoch,
  tables: {}
})

/** Of another schema than ours a count says nothing: an upgrade may have rewritten rows. */
export const talliesIn = (guard: GuardRow | undefined): GuardRow["tables"] =>
  guard?.epoch === epoch ? guard.tables : {}

/**
 * One commit more, in its own transaction. A table that was not counted yet stays so.
 * @param guard As it was read in this transaction.
 */
export const stepGuard = async (
  db: Database,
  guard: GuardRow | undefined,
  deltas: ReadonlyMap<string, Delta>
): Promise<GuardRow> => {
  mayStep(guard)
  const was = guard ?? newGuard()
  const tables = { ...talliesIn(was) }
  for (const [table, { count, sum }] of deltas) {
    const tally = tables[table]
    if (tally) tables[table] = { count: tally.count + count, sum: add(tally.sum, sum) }
  }
  const is = { ...was, epoch, seq: was.seq + 1, tables }
  await db.guards.put(is)
  noteGuard(is)
  return is
}
