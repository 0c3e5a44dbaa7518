import Papa from "papaparse"
import { plainCell, safeCell } from "./safe-cell"

type Rows = readonly (readonly (string | number)[])[]

const mark = "\ufeff"

const linesOf = (rows: Rows): string =>
  `${Papa.unparse(
    rows.map((row) => row.map((cell) => (typeof cell === "number" ? cell : safeCell(cell)))),
    { newline: "\r\n", quotes: (cell: unknown) => typeof cell === "string" && cell !== "" }
  )}\r\n`

/**
 * A file's text for spreadsheets: UTF-8 with its mark, as Excel wants it, and no live formula. Every
 * text stands in quotes: where a country's cells end at a semicolon, a number and the text after it
 * would else be one formula.
 */
export const writeCsv = (rows: Rows): string => mark + linesOf(rows)

/** Rows between two breaths, while a long file is written. */
const breath = 500

/** The same for many rows, in pieces, so that a page goes on living. */
export const writeLongCsv = async (rows: Rows): Promise<Blob> => {
  const pieces: string[] = [mark]
  for (let from = 0; from < rows.length; from += breath) {
    pieces.push(linesOf(rows.slice(from, from + breath)))
    // oxlint-disable-next-line no-await-in-loop: the page draws in between
    await new Promise<void>((resolve) => setTimeout(resolve))
  }
  return new Blob(pieces, { type: "text/csv" })
}

/** The rows of a file that `writeCsv` wrote. */
export const readCsv = (text: string): string[][] =>
  Papa.parse<string[]>(text.replace(/^\ufeff/, ""), { skipEmptyLines: true }).data.map((row) =>
    row.map(plainCell)
  )
