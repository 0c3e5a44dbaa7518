/** Archives as tests need them: whole ones, and such as somebody wrote by hand. */
import { gunzipSync, gzipSync } from "node:zlib"
import { createHash } from "node:crypto"

import { readArchive, type ArchiveReading } from "~formats/archive/read-archive"
import type { PlainRow } from "~formats/archive/row-lines"
import { blobLine, rowLines } from "~formats/archive/row-lines"
import { allOf, streamOf } from "~formats/archive/streams"
import type { ArchiveTable } from "~formats/archive/tables"
import { writeArchive } from "~formats/archive/write-archive"

export type TableRows = Partial<Record<ArchiveTable, PlainRow[]>>

/** The schema that tests' archives are of. */
export const schema = 7

/** An archive of rows, as the writer makes it. */
export const archiveOf = async (
  tables: TableRows,
  blobs: Record<string, Blob> = {},
  of = schema
): Promise<Uint8Array<ArrayBuffer>> => {
  const counts = Object.fromEntries(
    Object.entries(tables).map(([table, rows]) => [table, rows.length])
  )
  const pictures = Object.entries(blobs)
  if (pictures.length > 0) counts["blobs"] = pictures.length
  const lines = async function* () {
    const encode = (text: string) => new TextEncoder().encode(text)
    for (const [table, rows] of entriesOf(tables))
      for (const row of rows) for (const line of rowLines(table, row)) yield encode(line)
    for (const [id, data] of pictures) yield encode(await blobLine(id, data))
  }
  const head = { schema: of, madeAt: 1_700_000_000_000, device: "0123abcd", counts, unfit: 0 }
  return allOf(writeArchive(head, lines()).stream)
}

const entriesOf = (tables: TableRows): [ArchiveTable, PlainRow[]][] =>
  Object.entries(tables) as [ArchiveTable, PlainRow[]][]

/** Reads bytes, and keeps the rows. */
export const readBytes = async (bytes: Uint8Array, more: Partial<ArchiveReading> = {}) => {
  const rows: Partial<Record<ArchiveTable, PlainRow[]>> = {}
  const read = await readArchive(streamOf(new Blob([new Uint8Array(bytes)])), {
    schema,
    take: (table, them) => void (rows[table] ??= []).push(...them),
    ...more
  })
  return { read, rows }
}

/** The lines of an archive, without their line feeds. */
export const linesOf = (bytes: Uint8Array): string[] =>
  gunzipSync(bytes).toString("utf8").split("\n").slice(0, -1)

/** Packs lines as they are; their checksum is what it was. */
export const packed = (lines: readonly string[]): Uint8Array =>
  gzipSync(lines.map((it) => `${it}\n`).join(""))

/**
 * Packs lines of rows as somebody would who knows the format and means to be believed: with the counts
 * and the checksum of what is in it now.
 */
export const forged = (
  lines: readonly string[],
  header: Record<string, unknown> = {}
): Uint8Array => {
  const rows = lines.slice(1, -1)
  const counts: Record<string, number> = {}
  for (const line of rows) {
    const table = /^\{"t":"(\w+)","r"/.exec(line)?.[1]
    if (table) counts[table] = (counts[table] ?? 0) + 1
  }
  const first = JSON.stringify({ ...JSON.parse(lines[0] ?? "{}"), counts, ...header })
  const body = [first, ...rows].map((it) => `${it}\n`).join("")
  const sha256 = createHash("sha256").update(body).digest("hex")
  const sum = Object.values(counts).reduce((all, it) => all + it, 0)
  return gzipSync(`${body}${JSON.stringify({ end: true, rows: sum, sha256 })}\n`)
}
