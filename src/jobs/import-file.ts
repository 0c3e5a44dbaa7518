import { guessSeparator, type Progress, readDelimited } from "~formats/delimited"
import type { Encoding } from "~formats/encodings"
import { fault, type Read } from "~formats/file-fault"
import { checkSize } from "~formats/check-size"
import type { OpenFile } from "~formats/open-file"
import { type RecognisedTable, recogniseTable } from "~formats/products"
import type { Table } from "~formats/table"
import { openBytes } from "./open-in"

/** A file as the seller wants it read. */
export interface Wanted {
  encoding?: Encoding
  /** Of a workbook: which sheet, from 0. */
  sheet?: number
}

/** Opens a chosen file; one that is too large is never read into memory. Null where `signal` ended it. */
export const openChosen = async (
  file: File,
  { encoding }: Wanted = {},
  signal = new AbortController().signal
): Promise<Read<OpenFile> | null> => {
  const size = checkSize(file.size)
  if (!size.ok) return size
  return openBytes(new Uint8Array(await file.arrayBuffer()), encoding, signal)
}

/** The table in an opened file; null where `progress` ended it. */
export const readTable = async (
  file: OpenFile,
  { sheet = 0 }: Wanted,
  progress?: Progress
): Promise<Read<Table> | null> => {
  if (file.kind !== "sheets")
    return readDelimited(file.text, guessSeparator(file.text), file.cut, progress)
  const table = (file.sheets[sheet] ?? file.sheets[0])?.table
  return table ? { ok: true, value: table } : fault("empty")
}

/** The table of products in an opened file; null where `progress` ended it. */
export const readProductFile = async (
  ...from: Parameters<typeof readTable>
): Promise<Read<RecognisedTable> | null> => {
  const read = await readTable(...from)
  if (!read?.ok) return read
  const table = recogniseTable(read.value)
  return table.rows.length === 0 ? fault("empty") : { ok: true, value: table }
}
