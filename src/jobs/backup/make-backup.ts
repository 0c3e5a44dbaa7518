import { paced } from "~formats/archive/pace"
import { Sha256 } from "~formats/archive/sha256"
import { blobOfStream } from "~formats/archive/streams"
import { writeArchive } from "~formats/archive/write-archive"
import { makeKey, sealStream } from "~formats/seal/seal"
import type { Going } from "./backup-types"
import { readRecords } from "./read-records"

/** A backup as it is to be written. */
export interface MadeBackup {
  name: string
  at: number
  file: Blob
  /** Of the file. */
  sha256: string
  /** Of what is in it. */
  content: string
  rows: number
  /** Opens this one file, to read it back; known to nobody else, and kept nowhere. */
  once: string
}

const part = (it: number) => String(it).padStart(2, "0")

/**
 * Says when, in the seller's own time, and in which order its layers come off. Down to the
 * thousandth: one of two made in a second would be written over.
 */
const backupName = (at: number): string => {
  const date = new Date(at)
  const day = [date.getFullYear(), part(date.getMonth() + 1), part(date.getDate())].join("-")
  const time = [date.getHours(), date.getMinutes(), date.getSeconds()].map(part).join("")
  const thousandth = String(date.getMilliseconds()).padStart(3, "0")
  return `regulars-${day}-${time}-${thousandth}.jsonl.gz.age`
}

/** All records, packed, and encrypted to the seller's key and to one made for this file alone. */
export const makeBackup = async (recipient: string, going: Going): Promise<MadeBackup> => {
  const [records, once] = await Promise.all([readRecords(going), makeKey()])
  const archive = writeArchive(records.head, records.lines())
  const hash = new Sha256()
  const breathe = paced()
  const sealed = await sealStream(archive.stream, [recipient, once.recipient])
  const file = await blobOfStream(sealed, "application/octet-stream", (piece) => {
    hash.update(piece)
    return breathe()
  })
  const end = await archive.end
  const at = records.head.madeAt
  return {
    name: backupName(at),
    at,
    file,
    sha256: hash.digest(),
    content: end.sha256,
    rows: end.rows,
    once: once.identity
  }
}
