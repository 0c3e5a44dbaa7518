import Papa from "papaparse"
import { plainCell, safeCell } from "./safe-cell"

/**
 * A file's text for spreadsheets: UTF-8 with its mark, as Excel wants it, and no live formula. Every
 * text stands in quotes: where a country's cells end at a semicolon, a number and the text after it
 * would else be one formula.
 */
export const writeCsv = (rows: readonly (readonly (string | number)[])[]): string =>
  `\ufeff${Papa.unparse(
    rows.map((row) => row.map((cell) => (typeof cell === "number" ? cell : safeCell(cell)))),
    { newline: "\r\n", quotes: (cell: unknown) => typeof cell === "string" && cell !== "" }
  )}\r\n`

/** The rows of a file that `writeCsv` wrote. */
export const readCsv = (text: string): string[][] =>
  Papa.parse<string[]>(text.replace(/^\ufeff/, ""), { skipEmptyLines: true }).data.map((row) =>
    row.map(plainCell)
  )
