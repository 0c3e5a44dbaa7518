/** Backups in a folder of the test's own: mocks of what only a browser has. */
import { vi } from "vitest"

import { backUpNow } from "~jobs/backup/back-up-now"
import type { Staged } from "~jobs/backup/backup-types"
import { openBackup } from "~jobs/backup/open-backup"
import { makeBackupKey, setUpBackup } from "~jobs/backup/set-up-backup"
import { FakeFolder } from "./fake-folder"

/** Backups every day into a folder. */
export const setUp = async (folder = new FakeFolder()) => {
  const key = await makeBackupKey()
  const { recipient } = key
  const done = await setUpBackup({
    way: "folder",
    recipient,
    everyHours: 24,
    handle: folder.handle
  })
  return { key, folder, done }
}

/** The extension's own folder; null where the browser has none. */
export const ownFolderIs = (root: FakeFolder | null): void => {
  const storage = { getDirectory: async () => root }
  vi.stubGlobal("navigator", root ? { storage } : {})
}

/** The newest file of a folder, by its name. */
export const newestOf = (folder: FakeFolder): Blob =>
  folder.files.get([...folder.files.keys()].toSorted().at(-1) ?? "") ?? new Blob([])

/** A backup of what is here, and the key that opens it. */
export const backUp = async () => {
  const { key, folder } = await setUp()
  const done = await backUpNow()
  if (!done.ok) throw new Error(done.why)
  return { key, file: newestOf(folder) }
}

/** A backup that opens. */
export const opened = async (file: Blob, identity: string): Promise<Staged> => {
  const it = await openBackup(file, identity)
  if (!it.ok) throw new Error(JSON.stringify(it))
  return it.staged
}
