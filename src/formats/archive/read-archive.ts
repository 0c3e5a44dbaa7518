import * as v from "valibot"
import type { ArchiveFault } from "./archive-fault"
import { type ArchiveLimits, archiveLimits } from "./archive-limits"
import { gather, type Gathering } from "./gather-rows"
import { ArchiveEnd, ArchiveHeader, archiveVersion, Opening } from "./header"
import { paced } from "./pace"
import { isPlain } from "./plain-json"
import { readLines, Refused } from "./read-lines"
import type { PlainRow } from "./row-lines"
import { Sha256 } from "./sha256"
import type { ArchiveTable } from "./tables"

/** An archive that was read to its end and is whole. */
export interface ArchiveRead {
  ok: true
  header: ArchiveHeader
  end: ArchiveEnd
}

export interface ArchiveReading {
  /** Version of the database here: rows of a newer one are refused, of an older one not looked at. */
  schema: number
  signal?: AbortSignal
  /** Hears what the file says of itself before any row is given. */
  begin?: (header: ArchiveHeader) => Promise<void> | void
  /** Is given rows as they come, some hundred at a time. All of them are void where reading fails. */
  take?: (table: ArchiveTable, rows: PlainRow[]) => Promise<void> | void
  onProgress?: (done: number, all: number) => void
  limits?: ArchiveLimits
}

/**
 * Reads an archive as a stream and checks all of it: that it is whole and unchanged, that each row
 * is what the table's rules say and stands there once. What `begin` and `take` throw it throws.
 */
export const readArchive = async (
  packed: ReadableStream<Uint8Array>,
  reading: ArchiveReading
): Promise<ArchiveRead | ArchiveFault> => {
  const failed: unknown[] = []
  const heard =
    <T extends unknown[]>(call: ((...args: T) => Promise<void> | void) | undefined) =>
    async (...args: T) => {
      try {
        await call?.(...args)
      } catch (error) {
        failed.push(error)
        throw error
      }
    }
  try {
    return await read(packed, {
      ...reading,
      begin: heard(reading.begin),
      take: heard(reading.take)
    })
  } catch (error) {
    if (failed.length > 0) throw failed[0]
    if (error instanceof Refused)
      return { ok: false, why: error.why, ...(error.at && { at: error.at }) }
    // The packing or the seal around it broke: what failed there are the stream's own errors.
    return { ok: false, why: reading.signal?.aborted ? "stopped" : "damaged" }
  }
}

const read = async (
  packed: ReadableStream<Uint8Array>,
  {
    schema,
    signal,
    begin,
    take = () => undefined,
    onProgress,
    limits = archiveLimits
  }: ArchiveReading
): Promise<ArchiveRead> => {
  const hash = new Sha256()
  const breathe = paced()
  let gathering: Gathering | null = null
  let header: ArchiveHeader | null = null
  let end: ArchiveEnd | null = null
  let line = 0
  for await (const bytes of readLines(packed, limits)) {
    if (signal?.aborted) throw new Refused("stopped")
    line++
    if (end) throw new Refused("damaged")
    const value = valueOf(bytes, line)
    const last = v.safeParse(ArchiveEnd, value)
    if (!header || !gathering) {
      header = headerOf(value, schema)
      await begin?.(header)
      gathering = gather({ header, checked: header.schema === schema, take, limits })
    } else if (last.success) end = last.output
    else await gathering.add(value, line)
    if (!end) hash.update(bytes)
    if (line % 500 === 0) onProgress?.(gathering.rows, gathering.expected)
    await breathe()
  }
  if (!header || !gathering || !end) throw new Refused("cut")
  if (end.sha256 !== hash.digest() || end.rows !== gathering.expected) throw new Refused("damaged")
  await gathering.end()
  onProgress?.(gathering.rows, gathering.expected)
  return { ok: true, header, end }
}

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true })

const valueOf = (bytes: Uint8Array, line: number): unknown => {
  try {
    const value: unknown = JSON.parse(decoder.decode(bytes))
    if (isPlain(value)) return value
  } catch {
    // Refused below.
  }
  if (line === 1) throw new Refused("not-an-archive")
  throw new Refused("bad-row", { table: "", line, field: "" })
}

const headerOf = (value: unknown, schema: number): ArchiveHeader => {
  const opening = v.safeParse(Opening, value)
  if (!opening.success) throw new Refused("not-an-archive")
  if (opening.output.version > archiveVersion || opening.output.schema > schema)
    throw new Refused("newer")
  const header = v.safeParse(ArchiveHeader, value)
  if (!header.success) throw new Refused("damaged")
  return header.output
}
