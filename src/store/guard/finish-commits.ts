/**
 * Finishes commits that a power cut left half done, where what is there tells how.
 *
 * A browser may write one transaction in several pieces, and Chromium's LevelDB closes a log file
 * without a sync when it begins the next one (github.com/google/leveldb/issues/193): then the power
 * cut takes the beginning of a commit, of which the rest was synced and acknowledged. The change in
 * the log is the last that a commit writes, so it is there and says what the rest was.
 */
import type { Change } from "~model/change"
import { type GuardedTable, guardedTables } from "~model/guard"
import { type Database, database } from "../database"
import { leaveWord } from "../search/unindexed"
import { guardIn, talliesIn } from "./guard"
import { tallyOf } from "./read-tables"
import { redoRows } from "./redo-rows"
import { replay } from "./replay-journal"

/** So many of the last commits are looked at: a log file is written out anew in less. */
const latest = 100

/** Carries it out of the transaction, which rolls back. */
class NotWhole extends Error {}

/**
 * Does again what the last commits say and the rows do not. It stays only where every table that it
 * touched is then exactly what its guard says. @returns whether it did.
 */
export const finishCommits = async (db: Database = database): Promise<boolean> => {
  try {
    await db.transaction("rw", db.written, async () => {
      if (!(await finish(db))) throw new NotWhole()
    })
    return true
  } catch (error) {
    if (error instanceof NotWhole) return false
    throw error
  }
}

const finish = async (db: Database): Promise<boolean> => {
  const changes = (await db.changes.orderBy("id").reverse().limit(latest).toArray()).toReversed()
  const last = changes.at(-1)
  if (!last) return false
  const { changes: log } = talliesIn(await guardIn(db))
  const isGuardBefore = log !== undefined && (await db.changes.count()) === log.count + 1
  if (isGuardBefore) return doAgain(db, last)
  const edits = await redoRows(db, changes)
  const marked = await markAgain(db, changes)
  if (edits.length === 0 && !marked) return false
  await leaveWord(db, edits)
  return isExact(db, new Set([...edits.map((it) => it.table), "changes"]))
}

/** The guard, too, is of before the last commit: all of it but its change in the log is gone. */
const doAgain = async (db: Database, change: Change): Promise<boolean> => {
  await db.changes.delete(change.id)
  const touched = new Set<string>(change.edits.map((it) => it.table))
  if (!(await isExact(db, touched.add("changes")))) return false
  const done = { changes: 0, rows: 0, left: 0 }
  await replay(db, { change, rows: [] }, done)
  return done.left === 0
}

/** What the changes took back is marked so. @returns whether a mark was missing. */
const markAgain = async (db: Database, changes: readonly Change[]): Promise<boolean> => {
  let marked = false
  for (const { id, act } of changes) {
    if (act.kind !== "undone") continue
    // oxlint-disable-next-line no-await-in-loop: few of them are
    const target = await db.changes.get(act.of)
    if (!target || target.undoneBy === id) continue
    // oxlint-disable-next-line no-await-in-loop: as above
    await db.changes.put({ ...target, undoneBy: id })
    marked = true
  }
  return marked
}

const isGuarded = (name: string): name is GuardedTable => guardedTables.some((it) => it === name)

const isExact = async (db: Database, names: ReadonlySet<string>): Promise<boolean> => {
  const should = talliesIn(await guardIn(db))
  for (const name of names) {
    const tally = should[name]
    if (!tally || !isGuarded(name)) return false
    // oxlint-disable-next-line no-await-in-loop: one after the other, or all would be held at once
    const { count, sum } = await tallyOf(db, name)
    if (count !== tally.count || !sum.every((half, at) => half === tally.sum[at])) return false
  }
  return true
}
