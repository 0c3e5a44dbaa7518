import { BackupState } from "~model/backup"
import { localValue } from "~platform/local"

/** How backups are set up and how well they go; null before they are set up. */
export const backUpState = localValue("backup", BackupState)
