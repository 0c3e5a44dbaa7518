import { type Canary, type Counts, guardedTables } from "~model/guard"
import { type Database, database, type GuardRow } from "../database"
import type { Checked, Fault, Held, Missing, TableFault } from "./checked"
import { guardIn, talliesIn } from "./guard"
import { outside } from "./outside"

/**
 * Is the database the one that is known outside of it, with all its commits and all its rows? It
 * counts rows and reads none, so that a page can ask before its first screen.
 */
export const checkDatabase = async (db: Database = database): Promise<Checked> => {
  const canary = await outside().canary()
  const { guard, found, unreadable } = await look(db)
  const tallies = talliesIn(guard)
  const missing = (fault: Fault, tables: TableFault[]): Missing => ({
    ok: false,
    fault,
    tables,
    expected: canary?.counts ?? {},
    found,
    commits: Math.max(0, (canary?.counts["changes"] ?? 0) - (found["changes"] ?? 0)),
    at: canary?.at ?? null
  })
  if (unreadable.length > 0)
    return missing(
      "unreadable",
      unreadable.map((table) => ({ table, expected: canary?.counts[table] ?? 0, found: null }))
    )
  const fault = canary && standing(canary, guard, found)
  if (fault) return missing(fault, fewer(canary.counts, found))
  if (guard?.held) return missing(guard.held.fault, guard.held.tables)
  const wrong = Object.entries(tallies)
    .map(([table, { count }]) => ({ table, expected: count, found: found[table] ?? 0 }))
    .filter((it) => it.expected !== it.found)
  if (wrong.length > 0) return missing("short", wrong)
  return { ok: true, counted: guardedTables.every((table) => table in tallies) }
}

const standing = (canary: Canary, guard: GuardRow | undefined, found: Counts): Fault | null => {
  if (guard?.database === canary.database) return guard.seq < canary.seq ? "behind" : null
  const rows = guardedTables.reduce((sum, table) => sum + (found[table] ?? 0), 0)
  // Without its guard, but with its rows: cut to pieces rather than emptied.
  return guard || rows === 0 ? "emptied" : "damaged"
}

const fewer = (expected: Counts, found: Counts): TableFault[] =>
  Object.entries(expected)
    .map(([table, count]) => ({ table, expected: count, found: found[table] ?? 0 }))
    .filter((it) => it.found < it.expected)

/** The guard and how many rows there are, as of one moment. */
const look = async (db: Database) => {
  const found: Counts = {}
  try {
    const guard = await db.transaction("r", ["guards", ...guardedTables], async () => {
      await Promise.all(
        guardedTables.map(async (table) => {
          found[table] = await db.table(table).count()
        })
      )
      return guardIn(db)
    })
    return { guard, found, unreadable: [] }
  } catch {
    return { guard: undefined, found, unreadable: guardedTables.filter((it) => !(it in found)) }
  }
}

/** Nothing is written by anybody from here on, until `acceptDatabase`: see `BehindCanary`. */
export const holdDatabase = async (
  { fault, tables }: Held,
  db: Database = database
): Promise<void> => {
  await db.transaction("rw", db.guards, async () => {
    const guard = await guardIn(db)
    // Without a guard the canary holds it.
    if (guard) await db.guards.put({ ...guard, held: { fault, tables } })
  })
}
