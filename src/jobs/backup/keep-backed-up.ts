import { backUpNow } from "./back-up-now"
import { takeSnapshot } from "./snapshots"
import { whatIsDue } from "./what-is-due"

/** How often it is looked whether something is due, in ms. */
const every = 30 * 60_000

/**
 * Makes backups and snapshots as they become due, while a page is open; without one the background
 * does, see `backUpBehind`. What fails is in `BackupState.trouble`.
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
  const due = await whatIsDue(Date.now())
  if (due.snapshot) await takeSnapshot("rolling", { signal })
  if (due.backup && !signal.aborted) await backUpNow({ signal })
}
