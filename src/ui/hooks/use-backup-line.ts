import { backupStanding } from "~jobs/backup/backup-due"
import type { BackupState } from "~model/backup"
import { useBackupState } from "./use-backup-state"
import { useNow } from "./use-now"

/** What must be done about backups by the seller; null where nothing must. */
export type BackupLine = { state: BackupState; why: "trouble" | "due" | "unseen" } | null

/** Backups are made by themselves as they become due: only one that stays due is told, after, in ms: */
const patience = 10 * 60_000
/** A file that nobody has looked at since is told of after, in ms: */
const unseenFor = 7 * 864e5

const overdueSince = ({ last, everyHours }: BackupState) =>
  last === null ? 0 : last.at + everyHours * 3_600_000

/**
 * Whether backups need the seller: the last one failed (`trouble`), none was made though it was time
 * (`due`), or the last lies in the downloads and was never looked at again (`unseen`).
 */
export const lineOf = (state: BackupState | null | undefined, now: number): BackupLine => {
  if (!state) return null
  const standing = backupStanding(state, now)
  if (standing === "trouble") return { state, why: "trouble" }
  if (standing === "due" && now - overdueSince(state) > patience) return { state, why: "due" }
  const { last, provedAt, unseenSince } = state
  // Daily backups are never old themselves: what counts is since when none of them was looked at.
  const since = Math.max(unseenSince || (last?.at ?? now), provedAt ?? 0)
  if (last && !last.readBack && now - since > unseenFor) return { state, why: "unseen" }
  return null
}

export const useBackupLine = (): BackupLine => lineOf(useBackupState(), useNow())
