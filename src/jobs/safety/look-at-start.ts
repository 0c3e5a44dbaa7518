import * as v from "valibot"
import { sessionValue } from "~platform/session"
import { checkDatabase, holdDatabase } from "~store/guard/check-database"
import { checkRows } from "~store/guard/check-rows"
import type { Missing } from "~store/guard/checked"
import { finishCommits } from "~store/guard/finish-commits"
import { readJournal } from "~store/guard/journal"
import { acceptDatabase, countTables } from "~store/guard/recount"
import { backUpState } from "../backup/backup-state"
import { outside } from "~store/guard/outside"
import { beginRun } from "./begin-run"

/** What is wrong with the records, and what there is to bring them back. */
export interface Trouble {
  missing: Missing
  /** Commits that the journal can bring back, and when the first and the last was made. */
  writes: number
  from: number | null
  to: number | null
  /** Commits that were too big for the journal. */
  marks: number
  /** When records were last backed up; null where that never was. */
  backupAt: number | null
}

/**
 * Whether all is there that should be: a few ms, before the first screen. null: it is, or was only
 * half done and is finished now.
 */
export const lookAtStart = async (): Promise<Trouble | null> => {
  void beginRun()
  const checked = await checkDatabase()
  if (checked.ok) return null
  await finish()
  const again = await checkDatabase()
  return again.ok ? null : troubleOf(again)
}

/**
 * After it, it is looked again, whatever became of it: another window that opens at the same time may
 * have been first. What cannot be read cannot be finished either.
 */
const finish = () => finishCommits().catch(() => false)

const checkedRows = sessionValue("rows-checked", v.literal(true))

/**
 * Once in a run of the browser: counts what was never counted, and reads every row, in slices.
 * null: all is what was written.
 */
export const lookDeep = async (signal: AbortSignal): Promise<Trouble | null> => {
  const checked = await checkDatabase()
  if (checked.ok && !checked.counted) await countTables(undefined, signal)
  if (!(await outside().canary())) await acceptDatabase()
  if (await checkedRows.get("")) return null
  let rows = await checkRows(undefined, { signal })
  if (rows.ok === false) {
    await finish()
    rows = await checkRows(undefined, { signal })
  }
  if (rows.ok === true) await checkedRows.set("", true)
  return rows.ok === false ? troubleOf(rows) : null
}

const troubleOf = async (missing: Missing): Promise<Trouble> => {
  // What cannot be read cannot be marked either.
  await holdDatabase(missing).catch(() => undefined)
  const { entries, marks } = await readJournal().catch(() => ({ entries: [], marks: 0 }))
  const kept = entries.filter((it) => it.kind === "change")
  const backup = await backUpState.get()
  return {
    missing,
    writes: kept.length,
    from: kept[0]?.at ?? null,
    to: kept.at(-1)?.at ?? null,
    marks,
    backupAt: backup?.last?.at ?? null
  }
}
