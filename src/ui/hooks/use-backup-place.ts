import { useCallback } from "react"
import { allowBackupFolder } from "~jobs/backup/backup-folder"
import type { BackupState } from "~model/backup"
import { useOpenWorkspace } from "./use-open-workspace"

/**
 * For pages that make no backups themselves: asks for the folder again where that is what is missing,
 * and opens the workspace, which makes what is due.
 */
export const useBackupPlace = (): ((state?: BackupState) => void) => {
  const openWorkspace = useOpenWorkspace()
  return useCallback(
    (state) => {
      const ready =
        state?.trouble === "folder-permission" ? allowBackupFolder() : Promise.resolve("")
      void ready.then(() => openWorkspace("data/backup"))
    },
    [openWorkspace]
  )
}
