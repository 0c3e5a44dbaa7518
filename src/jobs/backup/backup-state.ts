import * as v from "valibot"
import { BackupFile, BackupState } from "~model/backup"
import { localValue } from "~platform/local"
import { inTurn } from "../in-turn"

/** How backups are set up and how well they go; null before they are set up. */
export const backUpState = localValue("backup", BackupState)

/** Backups in the chosen folder that were read back there. */
export const backUpFiles = localValue("backupFiles", v.array(BackupFile))

/** Changes some of it, where backups are set up. */
export const changeBackUpState = (fields: Partial<BackupState>): Promise<void> =>
  inTurn("backup-state", async () => {
    const state = await backUpState.get()
    if (state) await backUpState.set({ ...state, ...fields })
  })
