import { streamOf } from "~formats/archive/streams"
import { readFile } from "~platform/folder-files"
import type { Going, Opened, Restored, SnapshotWhy, Taken } from "./backup-types"
import { ifFree } from "./if-free"
import { restoreStaged } from "./restore-staged"
import { namedSnapshots, snapshotFolder } from "./snapshot-files"
import { stageArchive } from "./stage-archive"
import { sha256Of } from "./verify"
import { writeSnapshot } from "./write-snapshot"

/** Writes all records beside the database, and reads them back. Older ones make room. */
export const takeSnapshot = async (why: SnapshotWhy, going: Going = {}): Promise<Taken> => {
  const written = await ifFree("snapshot", () => writeSnapshot(why, going))
  if (!written?.ok) return written ?? { ok: false, why: "busy" }
  return { ok: true, snapshot: written.snapshot }
}

/** Opens a snapshot as a backup is opened, without a key. */
export const openSnapshot = async (name: string, going: Going = {}): Promise<Opened> => {
  const folder = await snapshotFolder()
  const known = folder && (await namedSnapshots(folder)).find((it) => it.name === name)
  const file = known && (await readFile(folder, name))
  if (!file) return { ok: false, why: "not-an-archive" }
  if ((await sha256Of(file)) !== known.sha256) return { ok: false, why: "damaged" }
  return stageArchive(streamOf(file), going)
}

/** Opens a snapshot and restores it at once. */
export const restoreSnapshot = async (
  name: string,
  going: Going = {}
): Promise<Restored | Extract<Opened, { ok: false }>> => {
  const opened = await openSnapshot(name, going)
  return opened.ok ? restoreStaged(opened.staged.stage, going) : opened
}
