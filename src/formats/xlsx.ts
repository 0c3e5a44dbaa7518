import readSheets from "read-excel-file/universal"
import { fault, type Read } from "./file-fault"
import { limits } from "./limits"
import { sheetArea } from "./sheet-area"
import { storeZip } from "./store-zip"
import type { Table } from "./table"
import { unzip } from "./zip"

/** One sheet of a workbook. */
export interface Sheet {
  name: string
  table: Table
}

/** Excel keeps 19.99 as 19.989999999999998: fifteen digits are all it has. */
const asWritten = (number: string): string => {
  const exact = Number(number)
  if (!Number.isFinite(exact)) return number
  const short = Number(exact.toPrecision(15))
  return Number.isInteger(short) ? BigInt(short).toString() : String(short)
}

const cellText = (cell: unknown): string => {
  if (cell === null || cell === undefined) return ""
  if (cell instanceof Date)
    return Number.isNaN(cell.getTime()) ? "" : cell.toISOString().slice(0, 10)
  return String(cell)
}

const wanted = (path: string): boolean =>
  /\.(?:xml|rels)$/.test(path) && !/(?:drawings?|media|theme|customXml|printer)/i.test(path)

/** The sheets of an Office Open XML workbook that have anything in them. */
export const readXlsx = async (bytes: Uint8Array): Promise<Read<Sheet[]>> => {
  const unpacked = await unzip(bytes, wanted)
  if (!unpacked.ok) return unpacked
  if (!unpacked.value.has("xl/workbook.xml")) return fault("not-a-table")
  // Its reader makes every cell before one that stands far out.
  for (const file of unpacked.value.values())
    if (sheetArea(new TextDecoder().decode(file)) > limits.cells) return fault("too-large-inside")
  try {
    const read = await readSheets<string>(storeZip(unpacked.value), {
      parseNumber: asWritten,
      trim: false
    })
    const sheets = read.map(({ sheet, data }) => ({
      name: sheet,
      rows: data
        .map((cells, at) => ({ row: at + 1, cells: cells.map(cellText) }))
        .filter(({ cells }) => cells.some((it) => it.trim()))
    }))
    for (const { rows } of sheets) {
      const widest = rows.find(({ cells }) => cells.length > limits.columns)
      if (widest) return fault("too-many-columns", widest.row, widest.cells.length)
      if (rows.length > limits.rows + 1) return fault("too-many-rows", 0, limits.rows)
    }
    const full = sheets.filter(({ rows }) => rows.length > 0)
    if (full.length === 0) return fault("empty")
    return {
      ok: true,
      value: full.map(({ name, rows }) => ({ name, table: { rows, cut: false } }))
    }
  } catch {
    return fault("not-understood")
  }
}
