import { checkDatabase } from "~store/guard/check-database"
import { mendTables } from "~store/guard/mend-tables"
import { replayJournal } from "~store/guard/replay-journal"
import { acceptDatabase, countTables, goOnAsItIs } from "~store/guard/recount"
import type { Trouble } from "./look-at-start"

/** What came back, and whether that is all. */
export interface Brought {
  /** Commits of the journal, and rows that they and the log put back. */
  changes: number
  rows: number
  whole: boolean
}

/**
 * Brings back what is missing as far as this computer has it: the last writes from the journal, then
 * whole tables from the log of changes. All that is there stays.
 */
export const bringBack = async ({ missing }: Trouble): Promise<Brought> => {
  const replayed = await replayJournal()
  const faulty = missing.tables.map((it) => it.table)
  const mended = await mendTables(faulty)
  if (faulty.length > 0 && faulty.every((it) => mended.exact.includes(it))) await acceptDatabase()
  const { ok } = await checkDatabase()
  if (ok) await countTables()
  return { changes: replayed.changes, rows: replayed.rows + mended.rows, whole: ok }
}

/** The seller has decided: what is there now is all there is. */
export const keepAsItIs = (): Promise<void> => goOnAsItIs()
