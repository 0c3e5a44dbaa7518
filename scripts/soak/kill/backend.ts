/** Chromium keeps IndexedDB in one of two ways; new profiles move to the second from version 149. */
import { readdirSync, readFileSync, statSync } from "node:fs"
import path from "node:path"

import { DROPS_DOWN, without } from "../../../test/support/browser"

export type Backend = "leveldb" | "sqlite"
export const backends: readonly Backend[] = ["leveldb", "sqlite"]

const SQLITE = "IdbSqliteBackingStore,IdbSqliteOnDiskRollout:UseSqliteForNewStores/true"

export const backendFlags = (backend: Backend): readonly string[] =>
  backend === "sqlite"
    ? [`--enable-features=${SQLITE}`]
    : [without("IdbSqliteBackingStore", "IdbSqliteOnDiskRollout", ...DROPS_DOWN)]

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((it) => path.join(folder, it))
    .filter((it) => statSync(it, { throwIfNoEntry: false })?.isFile())

/** The files in which a profile keeps the databases of one extension. */
const databaseFiles = (profile: string, extensionId: string): string[] => {
  const folder = path.join(profile, "Default", "IndexedDB")
  try {
    return filesUnder(folder).filter((it) => path.relative(folder, it).includes(extensionId))
  } catch {
    return []
  }
}

const MAGIC = "SQLite format 3\0"
const isSqlite = (file: string) => readFileSync(file).subarray(0, MAGIC.length).toString() === MAGIC

/** Which of the two wrote the files that are there; null where it is neither or both. */
export const backendOf = (profile: string, extensionId: string): Backend | null => {
  const files = databaseFiles(profile, extensionId)
  const level = files.some((it) => it.endsWith(".indexeddb.leveldb/CURRENT"))
  const lite = files.some(isSqlite)
  return level === lite ? null : level ? "leveldb" : "sqlite"
}

export const isBackend = (word: string): word is Backend => backends.some((it) => it === word)
