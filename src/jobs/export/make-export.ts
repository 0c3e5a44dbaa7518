import type { ExportFormat, ExportTable } from "~formats/export/export-kind"
import type { ExportWords } from "~formats/export/sheets-of"
import type { ExportedFile } from "~formats/export/write-export"
import { commit } from "~store/commit"
import { gatherExport } from "./gather-export"

export interface ExportWish {
  tables: readonly ExportTable[]
  format: ExportFormat
  /** A segment's filter; "" for everybody. */
  query: string
  /** What the file is called, without its ending. */
  name: string
}

export interface MakeWords extends ExportWords {
  stage: (id: string) => string
}

export type Exported =
  | { ok: true; file: ExportedFile; rows: number }
  /** `nothing`: no row would be in it. `stopped`: the seller did. */
  | { ok: false; why: "nothing" | "stopped" }

/**
 * Makes a file of what the seller keeps. That it was made is recorded, so that it can be named when
 * somebody is erased; the file goes where the seller puts it.
 */
export const makeExport = async (
  { tables, format, query, name }: ExportWish,
  words: MakeWords,
  isOver: () => boolean = () => false
): Promise<Exported> => {
  const data = await gatherExport(tables, query, words.stage, isOver)
  if (!data || isOver()) return { ok: false, why: "stopped" }
  const rows = tables.reduce((sum, table) => sum + data[table].length, 0)
  if (rows === 0) return { ok: false, why: "nothing" }
  // Writers of workbooks and cards are loaded when one is wanted.
  const { writeExport } = await import("~formats/export/write-export")
  const file = await writeExport(format, tables, data, words, name, Date.now())
  if (isOver()) return { ok: false, why: "stopped" }
  await commit(() => ({ act: { kind: "exported", name: file.name.slice(0, 300) }, writes: [] }))
  return { ok: true, file, rows }
}
