import { BackupState } from "~model/backup"
import { browser } from "~platform/browser"
import { localValue } from "~platform/local"
import { database } from "~store/database"
import { sizeOf } from "./size-of"

/** So many rows of a table are looked at to tell how large all of them are. */
const sample = 60

/** What lies in one place, by name; sizes in bytes. */
export interface Holding {
  name: string
  /** Rows, files or entries. */
  count: number
  bytes: number
}

/** Every place that bytes of the extension lie in. */
export interface Places {
  /** Tables of the database. Their sizes are told from some of their rows. */
  database: Holding[]
  /** Folders of the browser's own file system, which no other program shows. */
  files: Holding[]
  /** `storage.local`, by key. */
  local: Holding[]
  /** `storage.session`: in memory, gone with the browser. */
  session: Holding
  /** Where backups go, outside the browser; null where none are made. */
  backups: Pick<BackupState, "way" | "folder"> | null
}

export const listPlaces = async (): Promise<Places> => {
  const [tables, files, local, session, backups] = await Promise.all([
    tablesOf(),
    filesOf(),
    browser.storage.local.get(null),
    browser.storage.session.get(null),
    localValue("backup", BackupState).get()
  ])
  return {
    database: tables,
    files,
    local: Object.entries(local).map(([name, value]) => ({
      name,
      count: 1,
      bytes: name.length + sizeOf(value)
    })),
    session: { name: "session", count: Object.keys(session).length, bytes: sizeOf(session) },
    backups: backups && { way: backups.way, folder: backups.folder }
  }
}

const tablesOf = async (): Promise<Holding[]> => {
  const holdings: Holding[] = []
  for (const table of database.tables) {
    const [count, rows] = await Promise.all([table.count(), table.limit(sample).toArray()])
    const seen = rows.reduce<number>((sum, row) => sum + sizeOf(row), 0)
    const bytes = rows.length > 0 ? Math.round((seen / rows.length) * count) : 0
    holdings.push({ name: table.name, count, bytes })
  }
  return holdings
}

const filesOf = async (): Promise<Holding[]> => {
  try {
    const root = await navigator.storage.getDirectory()
    const holdings: Holding[] = []
    for await (const [name, handle] of root.entries())
      holdings.push({ name, ...(await weigh(handle)) })
    return holdings
  } catch {
    // A browser without one, or that gives none in this window, holds no files in it either.
    return []
  }
}

const weigh = async (handle: FileSystemHandle): Promise<Omit<Holding, "name">> => {
  if (isFile(handle)) return { count: 1, bytes: (await handle.getFile()).size }
  let sum = { count: 0, bytes: 0 }
  if (isFolder(handle))
    for await (const [, inner] of handle.entries()) {
      const { count, bytes } = await weigh(inner)
      sum = { count: sum.count + count, bytes: sum.bytes + bytes }
    }
  return sum
}

const isFile = (it: FileSystemHandle): it is FileSystemFileHandle => it.kind === "file"
const isFolder = (it: FileSystemHandle): it is FileSystemDirectoryHandle => it.kind === "directory"
