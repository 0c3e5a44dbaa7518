/** One row of a table; `row` is its number in the file, as a spreadsheet counts, from 1. */
export interface TableRow {
  row: number
  cells: string[]
}

/** A table of texts as it stands in a file; columns go by their place, never by their name. */
export interface Table {
  rows: TableRow[]
  /** The file ends within a sign: something may be missing from its end. */
  cut: boolean
}

/** A column's letter in a spreadsheet: 0 is A, 26 is AA. */
export const columnLetter = (column: number): string =>
  (column >= 26 ? columnLetter(Math.floor(column / 26) - 1) : "")
  + String.fromCharCode(65 + (column % 26))

/** Has a row anything to read in it? */
export const isBlank = ({ cells }: TableRow): boolean => cells.every((it) => it.trim() === "")
