import type { BackupState } from "~model/backup"

const hour = 3_600_000

/**
 * What the seller should be told: `not-set-up`, `trouble` (a try failed: `BackupState.trouble` says
 * why), `due`, or `fine`.
 */
export type BackupStanding = "not-set-up" | "trouble" | "due" | "fine"

/** Whether the time between two backups is over. A clock that was set back does not put one off. */
export const isBackupDue = (state: BackupState | null, now: number): boolean =>
  state !== null
  && (state.last === null
    || now - state.last.at >= state.everyHours * hour
    || state.last.at > now + hour)

export const backupStanding = (state: BackupState | null, now: number): BackupStanding => {
  if (!state) return "not-set-up"
  if (state.trouble) return "trouble"
  return isBackupDue(state, now) ? "due" : "fine"
}
