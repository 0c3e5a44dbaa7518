import type { Going, Opened, Restored, Snapshot, SnapshotWhy, Taken } from "./backup-types"

/** All there are, the newest first; none where this browser keeps none. */
export const listSnapshots = async (): Promise<Snapshot[]> => []

/** Writes all records beside the database, and reads them back. Older ones make room. */
export const takeSnapshot = async (_why: SnapshotWhy, _going: Going = {}): Promise<Taken> => ({
  ok: false,
  why: "no-place"
})

/** Opens a snapshot as a backup is opened, without a key. */
export const openSnapshot = async (_name: string, _going: Going = {}): Promise<Opened> => ({
  ok: false,
  why: "failed"
})

/** Opens a snapshot and restores it at once. */
export const restoreSnapshot = async (
  _name: string,
  _going: Going = {}
): Promise<Restored | Opened> => ({ ok: false, why: "gone" })

/** Takes every snapshot away, as after somebody was erased: old copies would still name them. */
export const forgetSnapshots = async (): Promise<void> => undefined
