import { type GivenUp, giveUpDatabase } from "~store/give-up"
import { forgetKnown } from "~store/guard/door"
import { outside } from "~store/guard/outside"
import { backUpState } from "../backup/backup-state"
import { listSnapshots } from "../backup/list-snapshots"

export type { GivenUp }

/** What there is of the records outside a database that cannot be opened. */
export interface KeptOutside {
  snapshots: number
  /** When the newest snapshot was made; null for none. */
  snapshotAt: number | null
  /** When records were last backed up; null where that never was. */
  backupAt: number | null
  /** The last commits that are kept apart. */
  writes: number
}

/** Asks nothing of the database. What cannot be read is as good as not there. */
export const keptOutside = async (): Promise<KeptOutside> => {
  const [snapshots, backup, journal] = await Promise.all([
    listSnapshots().catch(() => []),
    backUpState.get().catch(() => null),
    outside()
      .journal()
      .catch(() => [])
  ])
  return {
    snapshots: snapshots.length,
    snapshotAt: snapshots[0]?.at ?? null,
    backupAt: backup?.last?.at ?? null,
    writes: journal.filter((it) => it.kind === "change").length
  }
}

/**
 * Gives up a database that opens no more. The canary stays, so that the empty one in its place is
 * noticed at once, and the last writes, snapshots and backups are offered.
 */
export const setAside = async (): Promise<GivenUp> => {
  const done = await giveUpDatabase()
  if (done === "done") forgetKnown()
  return done
}
