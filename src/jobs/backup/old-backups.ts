import type { BackupFile } from "~model/backup"
import { type Folder, readFile, removeFile } from "~platform/folder-files"
import { sha256Of } from "./verify"

/** Backups that stay in the folder; what is older makes room. */
const newestKept = 10

/**
 * Takes old backups away, after a newer one was read back. A file that we did not write, or that is
 * not what we wrote any more, is the seller's: it is left alone.
 * @param files Those that were written and read back there.
 * @returns those that stay.
 */
export const thinOut = async (
  folder: Folder,
  files: readonly BackupFile[]
): Promise<BackupFile[]> => {
  const newestFirst = files.toSorted((a, b) => b.at - a.at)
  for (const it of newestFirst.slice(newestKept)) {
    // oxlint-disable-next-line no-await-in-loop: mostly there is one
    const file = await readFile(folder, it.name)
    // oxlint-disable-next-line no-await-in-loop: as above
    const ours = file?.size === it.size && (await sha256Of(file)) === it.sha256
    // oxlint-disable-next-line no-await-in-loop: as above
    if (ours) await removeFile(folder, it.name)
  }
  return newestFirst.slice(0, newestKept)
}
