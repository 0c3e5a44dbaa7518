/** The last record of a LevelDB's log, cut as by a kill between its head and its body. */
import { readdir, readFile, truncate } from "node:fs/promises"
import path from "node:path"

const BLOCK = 32_768
const HEAD = 7

/** The newest log of the one extension's database in a profile. */
export const newestLog = async (profile: string): Promise<string> => {
  const databases = path.join(profile, "Default/IndexedDB")
  const folder = (await readdir(databases)).find((it) => it.endsWith(".leveldb")) ?? ""
  const files = await readdir(path.join(databases, folder))
  const log = files
    .filter((it) => it.endsWith(".log"))
    .toSorted()
    .at(-1)
  if (log === undefined) throw new Error("there is no log")
  return path.join(databases, folder, log)
}

/** Where the last record begins. A head: checksum of 4 bytes, length of 2, kind of 1. */
const lastRecord = (log: Buffer): number => {
  let last = 0
  for (let at = 0; at + HEAD <= log.length;) {
    const left = BLOCK - (at % BLOCK)
    if (left >= HEAD) last = at
    at += left < HEAD ? left : HEAD + log.readUInt16LE(at + 4)
  }
  return last
}

export const cutLastRecord = async (profile: string): Promise<void> => {
  const log = await newestLog(profile)
  await truncate(log, lastRecord(await readFile(log)) + HEAD)
}
