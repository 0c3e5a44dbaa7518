import * as v from "valibot"
import { Time } from "~model/row"
import { archiveTables, type ArchiveTable } from "./tables"

/** The version of the archive itself; that of the rows in it is `schema`. */
export const archiveVersion = 1

const Count = v.pipe(v.number(), v.integer(), v.minValue(0))

/** What is told before anything is believed: whose file it is, and whether it is a newer one's. */
export const Opening = v.object({
  format: v.literal("regulars"),
  version: Count,
  schema: Count
})

/** The first line. */
export const ArchiveHeader = v.strictObject({
  format: v.literal("regulars"),
  version: v.literal(archiveVersion),
  /** Version of the database that the rows are of. */
  schema: v.pipe(Count, v.minValue(1)),
  madeAt: Time,
  /** `Change.device` of the browser it was made in. */
  device: v.pipe(v.string(), v.maxLength(100)),
  /** How many rows of each table. */
  counts: v.strictObject(
    Object.fromEntries(archiveTables.map((it) => [it, v.exactOptional(Count)])) as Record<
      ArchiveTable,
      v.ExactOptionalSchema<typeof Count, undefined>
    >
  ),
  /** Rows that fit no table's rules, kept to be read by people. */
  unfit: Count
})
export type ArchiveHeader = v.InferOutput<typeof ArchiveHeader>

/** The last line. */
export const ArchiveEnd = v.strictObject({
  end: v.literal(true),
  /** All rows, those that fit no rules too. */
  rows: Count,
  /** SHA-256 of all bytes before this line, in hexadecimal digits. */
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))
})
export type ArchiveEnd = v.InferOutput<typeof ArchiveEnd>
