import { writeLongCsv } from "../csv"
import { packZip } from "../pack-zip"
import { writeVcards } from "../people/write-vcard"
import { longestCell, writeXlsx, xlsxType } from "../write-xlsx"
import type { ExportFormat, ExportTable } from "./export-kind"
import { type ExportData, type ExportSheet, type ExportWords, sheetsOf } from "./sheets-of"

export interface ExportedFile {
  /** With its ending, and without a date. */
  name: string
  blob: Blob
  /** How many texts are longer than a cell of a workbook holds, and end early in it. */
  cut: number
}

const fileName = (name: string, ending: string): string =>
  `${name.replace(/[\\/:*?"<>|\p{Cc}]/gu, "-").slice(0, 80) || "regulars"}.${ending}`

const cutIn = (sheets: readonly ExportSheet[]): number => {
  let cut = 0
  for (const { rows } of sheets)
    for (const row of rows)
      for (const cell of row) if (typeof cell === "string" && cell.length > longestCell) cut += 1
  return cut
}

const csvFile = async (name: string, sheets: readonly ExportSheet[]): Promise<ExportedFile> => {
  const [only, ...more] = sheets
  if (only && more.length === 0)
    return {
      name: fileName(`${name} ${only.name}`, "csv"),
      blob: await writeLongCsv(only.rows),
      cut: 0
    }
  const files = new Map<string, Uint8Array<ArrayBuffer>>()
  for (const sheet of sheets) {
    // oxlint-disable-next-line no-await-in-loop: one table is in memory twice, not all
    const bytes = await (await writeLongCsv(sheet.rows)).arrayBuffer()
    files.set(fileName(sheet.name, "csv"), new Uint8Array(bytes))
  }
  return { name: fileName(name, "zip"), blob: await packZip(files), cut: 0 }
}

/** Rows with all their fields, a customer as a `Person`: what other formats leave out stands here. */
const jsonFile = (
  name: string,
  tables: readonly ExportTable[],
  data: ExportData,
  at: number
): ExportedFile => {
  const plain = {
    ...data,
    orders: data.orders.map(withCustomer),
    notes: data.notes.map(withCustomer),
    followUps: data.followUps.map(withCustomer),
    links: data.links.map(withCustomer)
  }
  const head = `{\n"file": "Regulars",\n"version": 1,\n"exportedAt": ${JSON.stringify(new Date(at).toISOString())}`
  const parts: string[] = [head]
  for (const table of tables) {
    parts.push(`,\n${JSON.stringify(table)}: [`)
    for (const [place, row] of plain[table].entries())
      parts.push(`${place > 0 ? "," : ""}\n${JSON.stringify(row)}`)
    parts.push("\n]")
  }
  parts.push("\n}\n")
  const blob = new Blob(parts, { type: "application/json" })
  return { name: fileName(name, "json"), blob, cut: 0 }
}

const withCustomer = <T extends object>({ row, customer }: { row: T; customer: string }) => ({
  customer,
  ...row
})

/**
 * Writes what was gathered as one file.
 * @param name What the file is called, without its ending.
 * @param at When, in ms since 1970.
 */
export const writeExport = async (
  format: ExportFormat,
  tables: readonly ExportTable[],
  data: ExportData,
  words: ExportWords,
  name: string,
  at: number
): Promise<ExportedFile> => {
  if (format === "vcard") {
    const blob = new Blob([writeVcards(data.customers)], { type: "text/vcard" })
    return { name: fileName(name, "vcf"), blob, cut: 0 }
  }
  if (format === "json") return jsonFile(name, tables, data, at)
  const sheets = sheetsOf(tables, data, words)
  if (format === "csv") return csvFile(name, sheets)
  const blob = new Blob([await writeXlsx(...sheets)], { type: xlsxType })
  return { name: fileName(name, "xlsx"), blob, cut: cutIn(sheets) }
}
