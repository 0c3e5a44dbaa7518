import type { BackupState } from "~model/backup"
import { askForFolder, canChooseFolder, chooseFolder } from "~platform/folder"
import { keptFolder } from "~store/folders"
import { changeBackUpState } from "./backup-state"
import { backupFolder } from "./kept-folder"

/** Whether this browser can write into a folder of the seller's choice. Firefox cannot. */
export const canKeepInFolder = canChooseFolder

/** Asks for a folder, within a click; null where the seller chose none. */
export const chooseBackupFolder = (): Promise<FileSystemDirectoryHandle | null> =>
  chooseFolder("regulars-backups")

/**
 * Asks for the folder once more, within a click, after its permission lapsed. "" where backups can be
 * written again; "folder-gone" where another must be chosen.
 */
export const allowBackupFolder = async (): Promise<BackupState["trouble"]> => {
  const handle = await keptFolder(backupFolder)
  const access = handle && (await askForFolder(handle))
  const trouble = !handle ? "folder-gone" : access === "granted" ? "" : "folder-permission"
  await changeBackUpState({ trouble })
  return trouble
}
