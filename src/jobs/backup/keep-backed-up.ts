import { database } from "~store/database"
import { backUpNow } from "./back-up-now"
import { mayDownload } from "./backup-downloads"
import { isBackupDue } from "./backup-due"
import { backUpState } from "./backup-state"
import { listSnapshots, takeSnapshot } from "./snapshots"

const minute = 60_000
/** How often it is looked whether something is due. */
const every = 30 * minute
/** Time between two snapshots. */
const betweenSnapshots = 6 * 60 * minute

/**
 * Makes backups and snapshots as they become due, while a page is open. What fails is in
 * `BackupState.trouble`. A page that is shut leaves them due.
 */
export const keepBackedUp = (signal: AbortSignal): void => {
  const look = async () => {
    try {
      await makeWhatIsDue(signal)
    } catch {
      // What could not be made is due the next time as well.
    }
  }
  const timer = setInterval(() => void look(), every)
  signal.addEventListener("abort", () => clearInterval(timer))
  void look()
}

/** Once, and only what can be made without asking. */
export const makeWhatIsDue = async (signal: AbortSignal): Promise<void> => {
  const now = Date.now()
  if (await isSnapshotDue(now)) await takeSnapshot("rolling", { signal })
  const state = await backUpState.get()
  if (!state || signal.aborted || !isBackupDue(state, now)) return
  if (state.way === "folder" || (await mayDownload())) await backUpNow({ signal })
}

/** Something was written since the last one, which is some hours old. */
const isSnapshotDue = async (now: number): Promise<boolean> => {
  const last = await database.changes.orderBy("id").last()
  const [newest] = await listSnapshots()
  if (!last) return false
  if (!newest || newest.at > now) return true
  return last.at > newest.at && now - newest.at >= betweenSnapshots
}
