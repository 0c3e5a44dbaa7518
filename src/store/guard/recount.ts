import { guardedTables } from "~model/guard"
import { type Database, database } from "../database"
import { countsIn } from "./counts"
import { forgetKnown, noteGuard } from "./door"
import { epoch, guardIn, newGuard, talliesIn } from "./guard"
import { outside } from "./outside"
import { tallyAll, tallyAlone } from "./read-tables"

/**
 * Counts what is there now as what should be there: after a restore, in its transaction ("rw" over
 * `db.written` or all tables). After it `acceptDatabase` tells the outside.
 */
export const recount = async (db: Database): Promise<void> => {
  const { held: _, ...guard } = (await guardIn(db)) ?? newGuard()
  const is = { ...guard, seq: guard.seq + 1, epoch, tables: await tallyAll(db) }
  await db.guards.put(is)
  noteGuard(is)
}

/**
 * Counts what was never counted, as after an upgrade or the first start, in slices, without alarm.
 * Two windows may do it at once. Throws the signal's reason where that ends it.
 */
export const countTables = async (db: Database = database, signal?: AbortSignal): Promise<void> => {
  for (const table of guardedTables)
    // oxlint-disable-next-line no-await-in-loop: one table at a time, or all would be in memory
    while (!(table in talliesIn(await guardIn(db)))) {
      // oxlint-disable-next-line no-await-in-loop: as above
      const { tally, guard: then } = await tallyAlone(db, table, signal)
      // oxlint-disable-next-line no-await-in-loop: as above
      await db.transaction("rw", db.guards, async () => {
        const guard = await guardIn(db)
        if (guard?.seq !== then?.seq) return
        const tables = { ...talliesIn(guard), [table]: tally }
        await db.guards.put({ ...(guard ?? newGuard()), epoch, tables })
      })
    }
}

/**
 * The database as it is now is what the seller has: from here on less than this is missing. Only
 * where it is sound, or the seller said so.
 */
export const acceptDatabase = async (db: Database = database): Promise<void> => {
  const guard = await db.transaction("rw", db.guards, async () => {
    const { held: _, ...is } = (await guardIn(db)) ?? newGuard()
    await db.guards.put(is)
    return is
  })
  const { database: id, seq } = guard
  await outside().keep({ database: id, seq, at: Date.now(), counts: countsIn(guard) }, [])
  forgetKnown()
}

/** What is there now is all there is to be: the seller goes on as it is. */
export const goOnAsItIs = async (db: Database = database): Promise<void> => {
  await db.transaction("rw", db.written, async () => recount(db))
  await acceptDatabase(db)
}
