import { guessSeparator, readDelimited } from "~formats/delimited"
import type { ExportFormat } from "~formats/export/export-kind"
import type { ExportData } from "~formats/export/sheets-of"
import { writeExport } from "~formats/export/write-export"
import { openFile } from "~formats/open-file"
import { jsonTable } from "~formats/people/json-table"
import type { Table } from "~formats/table"
import { words as en } from "~ui/i18n/en"
import { words as zhCN } from "~ui/i18n/zh-CN"

const wordsOf = ({ exports }: typeof en | typeof zhCN) => ({
  table: (it: keyof typeof en.exports.table) => exports.table[it],
  column: (it: keyof typeof en.exports.column) => exports.column[it],
  ownField: (name: string) => exports.ownField.replace("{{name}}", name),
  yes: exports.yes
})

/** What exports say in each language of the screens. */
export const languages = { en: wordsOf(en), zh: wordsOf(zhCN) }

/** Tables that nobody asked for. */
export const nothing: ExportData = {
  customers: [],
  orders: [],
  notes: [],
  followUps: [],
  links: [],
  products: [],
  replies: []
}

/** An export as a file. */
export const written = async (
  format: ExportFormat,
  data: Partial<ExportData>,
  words = languages.en
): Promise<Uint8Array> => {
  const tables = (["customers", "products", "replies", "orders", "notes"] as const).filter(
    (it) => data[it]
  )
  const file = await writeExport(format, tables, { ...nothing, ...data }, words, "all", 0)
  return new Uint8Array(await file.blob.arrayBuffer())
}

/** A file as the import opens it: its first table. */
export const tableIn = async (bytes: Uint8Array): Promise<Table> => {
  const opened = await openFile(bytes)
  if (!opened.ok) throw new Error(opened.fault.why)
  if (opened.value.kind === "sheets")
    return opened.value.sheets[0]?.table ?? { rows: [], cut: false }
  const { text } = opened.value
  const read = text.trimStart().startsWith("{")
    ? jsonTable(text)
    : await readDelimited(text, guessSeparator(text))
  if (!read?.ok) throw new Error("not read")
  return read.value
}
