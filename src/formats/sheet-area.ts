const mark = /<(?:[\w.-]+:)?(c|row)(?=[\s/>])(?:[^<]*?\sr\s*=\s*["']([A-Z]*)(\d*)([^"']?))?/g

/** A column's number by its letters, from 1; 0 for none. */
const columnOf = (letters: string): number => {
  let column = 0
  for (const it of letters.slice(0, 9)) column = column * 26 + (it.charCodeAt(0) & 31)
  return column
}

/**
 * How many cells the sheet of a workbook takes up once it is spread out, by what its cells and rows
 * say of their places (ECMA-376, 18.3.1.4 and 18.3.1.73): one that stands far out makes all before it.
 * Infinity where a place is written in another way.
 */
export const sheetArea = (xml: string): number => {
  let [rows, columns, inRow] = [0, 0, 0]
  let lastRow = 0
  for (const [, tag = "", letters = "", digits = "", rest = ""] of xml.matchAll(mark)) {
    if (rest) return Number.POSITIVE_INFINITY
    if (tag === "row") {
      lastRow = digits ? Number(digits) : lastRow + 1
      inRow = 0
    } else {
      inRow = letters ? columnOf(letters) : inRow + 1
      if (digits) lastRow = Number(digits)
    }
    rows = Math.max(rows, lastRow)
    columns = Math.max(columns, inRow)
  }
  return rows * columns
}
