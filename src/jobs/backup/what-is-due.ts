import { database } from "~store/database"
import { checkDatabase } from "~store/guard/check-database"
import { mayDownload } from "./backup-downloads"
import { isBackupDue } from "./backup-due"
import { backUpState } from "./backup-state"
import { namedSnapshots, snapshotFolder } from "./snapshot-files"

/** Time between two snapshots, in ms. */
const betweenSnapshots = 6 * 3_600_000

/** What can be made now without asking. */
export interface WhatIsDue {
  snapshot: boolean
  backup: boolean
}

/**
 * Nothing is, while records are missing: a copy of what is left would in time take the place of those
 * that have everything.
 */
export const whatIsDue = async (now: number): Promise<WhatIsDue> => {
  if (!(await checkDatabase()).ok) return { snapshot: false, backup: false }
  const state = await backUpState.get()
  const due = state !== null && isBackupDue(state, now)
  return {
    snapshot: await isSnapshotDue(now),
    backup: due && (state.way === "folder" || (await mayDownload()))
  }
}

/** Something was written since the last one, which is some hours old. */
const isSnapshotDue = async (now: number): Promise<boolean> => {
  const last = await database.changes.orderBy("id").last()
  const folder = await snapshotFolder()
  if (!last || !folder) return false
  const [newest] = await namedSnapshots(folder)
  if (!newest || newest.at > now) return true
  return last.at > newest.at && now - newest.at >= betweenSnapshots
}
