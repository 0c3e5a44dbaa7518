import type { BackupFile, BackupState } from "~model/backup"
import { folderAccess } from "~platform/folder"
import { isNamed, readFile, removeFile, writeFile } from "~platform/folder-files"
import { keptFolder } from "~store/folders"
import type { Going, Trouble } from "./backup-types"
import { isDiskFull } from "./disk-full"
import { backupFolder } from "./kept-folder"
import { makeBackup, type MadeBackup } from "./make-backup"
import { thinOut } from "./old-backups"
import { holds, sha256Of } from "./verify"

/** What is to be written. `files`: those that stand in the folder already. */
export interface BackupWish extends Pick<BackupState, "way" | "recipient"> {
  files: readonly BackupFile[]
}

/** `file`: what is still to be given to the downloads. `files`: what stands in the folder now. */
export interface BackupWritten {
  last: NonNullable<BackupState["last"]>
  files: BackupFile[]
  file: Blob | null
}

/**
 * Makes a backup and proves it: in the folder by reading it back, for the downloads before it is
 * written. It keeps no book of its own, so that a worker without the browser's API can do it. Throws
 * the signal's reason where that ends it.
 */
export const writeBackup = async (
  wish: BackupWish,
  going: Going = {}
): Promise<BackupWritten | Trouble> => {
  try {
    return await (wish.way === "folder" ? intoFolder(wish, going) : forDownloads(wish, going))
  } catch (error) {
    if (going.signal?.aborted) throw error
    if (isDiskFull(error)) return "disk-full"
    if (isNamed(error, "NotAllowedError", "SecurityError")) return "folder-permission"
    return isNamed(error, "NotFoundError") ? "folder-gone" : "failed"
  }
}

const lastOf = ({ at, name, rows, sha256, file }: MadeBackup, readBack: boolean) => ({
  at,
  name,
  rows,
  readBack,
  sha256,
  size: file.size
})

const intoFolder = async (
  { recipient, files }: BackupWish,
  going: Going
): Promise<BackupWritten | Trouble> => {
  const folder = await keptFolder(backupFolder)
  if (!folder) return "folder-gone"
  if ((await folderAccess(folder)) !== "granted") return "folder-permission"
  const made = await makeBackup(recipient, going)
  const { name, at, file, sha256 } = made
  await writeFile(folder, name, file)
  const written = await readFile(folder, name)
  const sound =
    written?.size === file.size
    && (await sha256Of(written)) === sha256
    && (await holds(written, made.once, made.content, going))
  going.signal?.throwIfAborted()
  if (!sound) {
    await removeFile(folder, name)
    return "not-verified"
  }
  const others = files.filter((it) => it.name !== name)
  // Only now that a new one is known to be good.
  const kept = await thinOut(folder, [...others, { name, at, size: file.size, sha256 }])
  return { last: lastOf(made, true), files: kept, file: null }
}

const forDownloads = async (
  { recipient, files }: BackupWish,
  going: Going
): Promise<BackupWritten | Trouble> => {
  const made = await makeBackup(recipient, going)
  const sound = await holds(made.file, made.once, made.content, going)
  going.signal?.throwIfAborted()
  if (!sound) return "not-verified"
  return { last: lastOf(made, false), files: [...files], file: made.file }
}
