import Papa from "papaparse"

/** What a spreadsheet would run: a formula's sign, whatever blank or unseen stands before it. */
const formula = /^[\s\p{Cc}\p{Cf}\u00a0\u3000]*[=+\-@\uff1d\uff0b\uff0d\uff20\u2212|%]/u
/** A number or a phone number runs nothing, and an apostrophe would spoil it. */
const plainNumber = /^[+-]?\d[\d. ()]*$/

const safeLine = (line: string): string =>
  line.startsWith("'") || (formula.test(line) && !plainNumber.test(line)) ? `'${line}` : line

const eachLine = (cell: string, change: (line: string) => string): string =>
  cell.replace(/[^\r\n\u2028\u2029]+/gu, change)

/**
 * A cell that no spreadsheet takes for a formula: an apostrophe goes before each line that could be
 * one, and before each that begins with an apostrophe, so that `plainCell` brings the text back.
 */
export const safeCell = (cell: string): string => eachLine(cell, safeLine)

/** The text of a cell that `safeCell` made safe. */
export const plainCell = (cell: string): string =>
  eachLine(cell, (line) => (line.startsWith("'") ? line.slice(1) : line))

/** A file's text for spreadsheets: UTF-8 with its mark, as Excel wants it, and no live formula. */
export const writeCsv = (rows: readonly (readonly (string | number)[])[]): string =>
  `\ufeff${Papa.unparse(
    rows.map((row) => row.map((cell) => (typeof cell === "number" ? cell : safeCell(cell)))),
    { newline: "\r\n" }
  )}\r\n`

/** The rows of a file that `writeCsv` wrote. */
export const readCsv = (text: string): string[][] =>
  Papa.parse<string[]>(text.replace(/^\ufeff/, ""), { skipEmptyLines: true }).data.map((row) =>
    row.map(plainCell)
  )
