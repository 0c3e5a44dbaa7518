import { xmlText } from "~model/xml-text"
import { packZip } from "./pack-zip"
import { columnLetter } from "./table"

/** A sheet to be written; the first row is its head. */
export interface SheetRows {
  name: string
  rows: readonly (readonly (string | number)[])[]
}

export const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
const packed = "http://schemas.openxmlformats.org/package/2006"

/** What XML 1.0 cannot hold, or reads as something else: a carriage return becomes a line feed. */
// oxlint-disable-next-line no-control-regex
const unfit = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g
/** The underscore of what reads like that spelling, also where the next sign's begins with its last. */
const alike = new RegExp(`_(?=x[0-9a-f]{4}(?:_|${unfit.source}))`, "gi")

const spelt = (sign: string): string =>
  `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`

/**
 * A text in a sheet's XML. What XML cannot hold stands in Excel's own spelling (_x0007_), and what only
 * reads like that keeps its underscore by it (ECMA-376 part 1, 22.9.2.19): both come back as they were.
 */
const xml = (text: string): string => xmlText(text.replace(alike, "_x005F_").replace(unfit, spelt))

/** The most characters of a cell (Excel specifications and limits). */
export const longestCell = 32_767

/**
 * A text stands in its cell as a text (`inlineStr`), also one that begins with =, + or @: no spreadsheet
 * takes it for a formula, so nothing has to be put before it, as it has in a CSV.
 */
const cell = (value: string | number, at: string, bold: boolean): string => {
  const style = bold ? ' s="1"' : ""
  if (typeof value === "number" && Number.isFinite(value))
    return `<c r="${at}"${style}><v>${value}</v></c>`
  const text = xml(String(value).slice(0, longestCell))
  return `<c r="${at}"${style} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`
}

const width = ({ rows }: SheetRows, column: number): number =>
  Math.min(
    60,
    Math.max(8, ...rows.slice(0, 50).map((row) => [...String(row[column] ?? "")].length + 2))
  )

/** Pieces of a sheet's XML, a row at a time. */
function* sheetXml(sheet: SheetRows): Generator<string> {
  const columns = Array.from({ length: sheet.rows[0]?.length ?? 1 }, (_, at) => at)
  const cols = columns.map(
    (at) => `<col min="${at + 1}" max="${at + 1}" width="${width(sheet, at)}" customWidth="1"/>`
  )
  yield `${head}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${cols.join("")}</cols><sheetData>`
  for (const [at, row] of sheet.rows.entries())
    yield `<row r="${at + 1}">${row
      .map((it, column) => cell(it, `${columnLetter(column)}${at + 1}`, at === 0))
      .join("")}</row>`
  yield "</sheetData></worksheet>"
}

const styles = `${head}<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf xfId="0"/><xf xfId="0" fontId="1" applyFont="1"/></cellXfs></styleSheet>`

/** A sheet's name without what Excel refuses in one, 31 characters at most. */
const sheetName = (name: string): string =>
  xml(
    name
      .replace(/[\\/?*[\]:']/g, " ")
      .trim()
      .slice(0, 31) || "Sheet1"
  )

/** Rows between two breaths, while a sheet is written. */
const breath = 500

/** A sheet as a file; the page draws in between. */
const sheetFile = async (sheet: SheetRows): Promise<BlobPart[]> => {
  const pieces: BlobPart[] = []
  let some: string[] = []
  for (const piece of sheetXml(sheet)) {
    some.push(piece)
    if (some.length < breath) continue
    pieces.push(some.join(""))
    some = []
    // oxlint-disable-next-line no-await-in-loop: the page draws in between
    await new Promise<void>((resolve) => setTimeout(resolve))
  }
  pieces.push(some.join(""))
  return pieces
}

/**
 * An Office Open XML workbook (ECMA-376). Written a few hundred rows at a time, so that a page goes on
 * living, and packed by the browser: a library for it would start workers from strings, which the
 * extension's policy refuses.
 */
export const writeXlsx = async (...sheets: readonly SheetRows[]): Promise<Blob> => {
  const files = new Map<string, Uint8Array<ArrayBuffer>>()
  const add = async (path: string, ...parts: BlobPart[]) =>
    files.set(path, new Uint8Array(await new Blob(parts).arrayBuffer()))
  const rel = (id: number, type: string, target: string) =>
    `<Relationship Id="rId${id}" Type="${office}/${type}" Target="${target}"/>`
  const rels = (...all: string[]) =>
    `${head}<Relationships xmlns="${packed}/relationships">${all.join("")}</Relationships>`
  const part = (name: string, type: string) =>
    `<Override PartName="/xl/${name}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`
  const parts = sheets.map((_, at) => part(`worksheets/sheet${at + 1}`, "worksheet")).join("")
  await add(
    "[Content_Types].xml",
    `${head}<Types xmlns="${packed}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${part("workbook", "sheet.main")}${parts}${part("styles", "styles")}</Types>`
  )
  await add("_rels/.rels", rels(rel(1, "officeDocument", "xl/workbook.xml")))
  const named = sheets.map(
    ({ name }, at) => `<sheet name="${sheetName(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`
  )
  await add(
    "xl/workbook.xml",
    `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${named.join("")}</sheets></workbook>`
  )
  await add(
    "xl/_rels/workbook.xml.rels",
    rels(
      ...sheets.map((_, at) => rel(at + 1, "worksheet", `worksheets/sheet${at + 1}.xml`)),
      rel(sheets.length + 1, "styles", "styles.xml")
    )
  )
  await add("xl/styles.xml", styles)
  for (const [at, sheet] of sheets.entries())
    // oxlint-disable-next-line no-await-in-loop: one sheet is in memory twice, not all
    await add(`xl/worksheets/sheet${at + 1}.xml`, ...(await sheetFile(sheet)))
  return packZip(files)
}
