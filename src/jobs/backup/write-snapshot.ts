import { paced } from "~formats/archive/pace"
import { Sha256 } from "~formats/archive/sha256"
import { blobOfStream } from "~formats/archive/streams"
import { writeArchive } from "~formats/archive/write-archive"
import { type Folder, readFile, removeFile, writeFile } from "~platform/folder-files"
import type { Going, Snapshot, SnapshotWhy, Taken } from "./backup-types"
import { isDiskFull } from "./disk-full"
import { keepWhich } from "./keep-which"
import { readRecords } from "./read-records"
import { nameOf, namedSnapshots, snapshotFolder } from "./snapshot-files"
import { holds, sha256Of } from "./verify"

/** `mark`: see `markOf`, of the moment that the snapshot shows. */
export type Written = { ok: true; snapshot: Snapshot; mark: string } | Extract<Taken, { ok: false }>

/** Writes all records beside the database, and reads them back. Older ones make room afterwards. */
export const writeSnapshot = async (why: SnapshotWhy, going: Going): Promise<Written> => {
  const folder = await snapshotFolder()
  if (!folder) return { ok: false, why: "no-place" }
  try {
    return await write(folder, why, going)
  } catch (error) {
    if (going.signal?.aborted) return { ok: false, why: "stopped" }
    return { ok: false, why: isDiskFull(error) ? "disk-full" : "failed" }
  }
}

const write = async (folder: Folder, why: SnapshotWhy, going: Going): Promise<Written> => {
  const records = await readRecords(going)
  const archive = writeArchive(records.head, records.lines())
  const hash = new Sha256()
  const breathe = paced()
  const file = await blobOfStream(archive.stream, "application/gzip", (piece) => {
    hash.update(piece)
    return breathe()
  })
  const { rows, sha256: content } = await archive.end
  const sha256 = hash.digest()
  const at = records.head.madeAt
  const name = nameOf({ at, why, rows, sha256 })
  await writeFile(folder, name, file)
  const written = await readFile(folder, name)
  const sound =
    written !== null
    && (await sha256Of(written)) === sha256
    && (await holds(written, null, content, going))
  going.signal?.throwIfAborted()
  if (!sound) {
    await removeFile(folder, name)
    return { ok: false, why: "not-verified" }
  }
  await makeRoom(folder)
  const snapshot = { name, at, why, rows, size: file.size }
  return { ok: true, snapshot, mark: records.mark }
}

const makeRoom = async (folder: Folder): Promise<void> => {
  const all = await namedSnapshots(folder)
  const kept = keepWhich(all)
  const old = all.filter((it) => !kept.has(it.name))
  await Promise.all(old.map((it) => removeFile(folder, it.name)))
}
