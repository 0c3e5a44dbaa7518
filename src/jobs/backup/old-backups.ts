import type { BackupFile } from "~model/backup"
import { type Folder, readFile, removeFile } from "~platform/folder-files"
import { backUpFiles } from "./backup-state"
import { sha256Of } from "./verify"

/** Backups that stay in the folder; what is older makes room. */
export const newestKept = 10

/** Remembers a file that was written and read back. */
export const keepFile = async (file: BackupFile): Promise<void> => {
  const files = (await backUpFiles.get()) ?? []
  await backUpFiles.set([...files.filter((it) => it.name !== file.name), file])
}

/**
 * Takes old backups away, after a newer one was read back. A file that we did not write, or that is
 * not what we wrote any more, is the seller's: it is left alone.
 */
export const thinOut = async (folder: Folder): Promise<void> => {
  const files = ((await backUpFiles.get()) ?? []).toSorted((a, b) => b.at - a.at)
  for (const it of files.slice(newestKept)) {
    // oxlint-disable-next-line no-await-in-loop: mostly there is one
    const file = await readFile(folder, it.name)
    // oxlint-disable-next-line no-await-in-loop: as above
    const ours = file?.size === it.size && (await sha256Of(file)) === it.sha256
    // oxlint-disable-next-line no-await-in-loop: as above
    if (ours) await removeFile(folder, it.name)
  }
  await backUpFiles.set(files.slice(0, newestKept))
}
