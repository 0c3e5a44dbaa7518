/** What the pages that ship do at a start, and what the seller then can have done. Runs in the page. */
import { listSnapshots, openSnapshot, takeSnapshot } from "~jobs/backup/snapshots"
import { restoreStaged } from "~jobs/backup/restore-staged"
import { lookAtStart, lookDeep } from "~jobs/safety/look-at-start"
import { replayJournal } from "~store/guard/replay-journal"
import { openDatabase } from "~store/open"

/** A check that has not come to its end after so long has noticed nothing, in ms. */
const PATIENCE = 20_000

/** What the check says is wrong, in words; "" for nothing. */
export const check = async (): Promise<string> => {
  const opened = await openDatabase()
  if (!opened.ok) return `does not open: ${opened.why}`
  const quick = await lookAtStart()
  if (quick) return quick.missing.fault
  const signal = AbortSignal.timeout(PATIENCE)
  const deep = await lookDeep(signal)
  if (signal.aborted) throw new Error("the rows were not read in time")
  if (!deep) return ""
  return `${deep.missing.fault}, when read: ${deep.missing.tables.map((it) => it.table).join(" ")}`
}

export const recover = async (): Promise<void> => void (await replayJournal())

export const snapshot = async (): Promise<void> => {
  const taken = await takeSnapshot("by-hand")
  if (!taken.ok) throw new Error(`no snapshot: ${taken.why}`)
}

/** Puts the newest snapshot back, then what the journal has since. */
export const restore = async (): Promise<void> => {
  const [newest] = await listSnapshots()
  if (!newest) throw new Error("there is no snapshot")
  const opened = await openSnapshot(newest.name)
  if (!opened.ok) throw new Error(`the snapshot does not open: ${JSON.stringify(opened)}`)
  const { stage } = opened.staged
  const first = await restoreStaged(stage)
  // What cannot be read cannot be kept: then the seller goes on without a way back.
  const without = !first.ok && first.why === "no-snapshot"
  const restored = without ? await restoreStaged(stage, { withoutSnapshot: true }) : first
  if (!restored.ok) throw new Error(`not restored: ${restored.why}`)
  await replayJournal()
}
