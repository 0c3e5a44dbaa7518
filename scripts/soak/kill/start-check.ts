/** What the pages that ship do at a start, and what the seller then can have done. Runs in the page. */
import { streamOf } from "~formats/archive/streams"
import type { Opened } from "~jobs/backup/backup-types"
import { snapshotFolder } from "~jobs/backup/snapshot-files"
import { stageArchive } from "~jobs/backup/stage-archive"
import { readFile } from "~platform/folder-files"
import { listSnapshots } from "~jobs/backup/list-snapshots"
import { openSnapshot, takeSnapshot } from "~jobs/backup/snapshots"
import { restoreStaged } from "~jobs/backup/restore-staged"
import { bringBack } from "~jobs/safety/bring-back"
import { lookAtStart, lookDeep, type Trouble } from "~jobs/safety/look-at-start"
import { replayJournal } from "~store/guard/replay-journal"
import { openDatabase } from "~store/open"

/** A check that has not come to its end after so long has noticed nothing, in ms. */
const PATIENCE = 45_000

let trouble: Trouble | null = null

/** What the check says is wrong, in words; "" for nothing. */
export const check = async (): Promise<string> => {
  trouble = null
  const opened = await openDatabase()
  if (!opened.ok) return `does not open: ${opened.why}`
  trouble = await lookAtStart()
  if (trouble) return trouble.missing.fault
  const signal = AbortSignal.timeout(PATIENCE)
  trouble = await lookDeep(signal)
  if (signal.aborted) throw new Error("the rows were not read in time")
  if (!trouble) return ""
  const { fault, tables } = trouble.missing
  return `${fault}, when read: ${tables.map((it) => it.table).join(" ")}`
}

/** What the seller's "Bring it back" does about what the check said. */
export const recover = async (): Promise<void> => {
  if (trouble) await bringBack(trouble)
}

export const snapshot = async (): Promise<void> => {
  const taken = await takeSnapshot("by-hand")
  if (!taken.ok) throw new Error(`no snapshot: ${taken.why}`)
}

const newest = async (): Promise<string> => {
  const [snapshot] = await listSnapshots()
  if (!snapshot) throw new Error("there is no snapshot")
  return snapshot.name
}

const putBack = async (opened: Opened): Promise<void> => {
  if (!opened.ok) throw new Error(`it does not open: ${JSON.stringify(opened)}`)
  const { stage } = opened.staged
  const first = await restoreStaged(stage)
  // What cannot be read cannot be kept: then the seller goes on without a way back.
  const without = !first.ok && first.why === "no-snapshot"
  const restored = without ? await restoreStaged(stage, { withoutSnapshot: true }) : first
  if (!restored.ok) throw new Error(`not restored: ${restored.why}`)
}

/** Puts the newest snapshot back, then what the journal has since. */
export const restore = async (): Promise<void> => {
  await putBack(await openSnapshot(await newest()))
  await replayJournal()
}

/** The newest snapshot, to be kept outside the profile as a backup is; a data URL. */
export const backUp = async (): Promise<string> => {
  const folder = await snapshotFolder()
  const file = folder && (await readFile(folder, await newest()))
  if (!file) throw new Error("the snapshot cannot be read")
  return dataUrl(file)
}

export const restoreFrom = async (backup: string): Promise<void> => {
  const bytes = Uint8Array.from(atob(backup.slice(backup.indexOf(",") + 1)), (it) =>
    it.charCodeAt(0)
  )
  await putBack(await stageArchive(streamOf(new Blob([bytes]))))
}

const dataUrl = (file: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.addEventListener("load", () => resolve(String(reader.result)))
    reader.addEventListener("error", () => reject(reader.error))
    reader.readAsDataURL(file)
  })
