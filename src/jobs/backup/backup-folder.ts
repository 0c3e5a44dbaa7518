import type { BackupState } from "~model/backup"

/** Whether this browser can write into a folder of the seller's choice. Firefox cannot. */
export const canKeepInFolder = (): boolean => false

/** Asks for a folder, within a click; null where the seller chose none. */
export const chooseBackupFolder = async (): Promise<FileSystemDirectoryHandle | null> => null

/** Asks for the folder once more, within a click, after its permission lapsed. */
export const allowBackupFolder = async (): Promise<BackupState["trouble"]> => "folder-gone"
