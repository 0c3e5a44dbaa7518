import Papa, { type ParseResult, type Parser } from "papaparse"
import { fault, type Read } from "./file-fault"
import { limits } from "./limits"
import { plainCell } from "./safe-cell"
import type { Table, TableRow } from "./table"

/** What may part the cells of a row. */
const separators = [",", ";", "\t", "|"] as const
export type Separator = (typeof separators)[number]

const sample = 50

/** How well a separator parts a text: many cells a row, and as many in each. */
const fit = (text: string, delimiter: Separator): number => {
  const { data } = Papa.parse<string[]>(text, { delimiter, preview: sample, skipEmptyLines: true })
  const widths = data.map((it) => it.length)
  const widest = Math.max(0, ...widths)
  if (widest < 2) return 0
  const even = widths.filter((it) => it === widest).length / widths.length
  return even * Math.min(widest, 12) + even * 10
}

/** The separator that parts a text best; a comma where none does. */
export const guessSeparator = (text: string): Separator => {
  const head = text.slice(0, 200_000)
  let [best, most]: [Separator, number] = [",", 0]
  for (const separator of separators) {
    const found = fit(head, separator)
    if (found > most) [best, most] = [separator, found]
  }
  return best
}

/** Called between pieces of a long file with the share that is read, from 0 to 1; `true` ends it. */
export type Progress = (share: number) => Promise<boolean>

const never: Progress = async () => false
const piece = 1_000_000

/**
 * The rows of comma-, semicolon-, tab- or bar-separated text (RFC 4180, and as Excel writes it).
 * Blank rows are left out, and counted; what keeps spreadsheets from running a cell is taken off. Null where `progress` ended it.
 */
export const readDelimited = (
  text: string,
  separator: Separator,
  cut = false,
  progress: Progress = never
): Promise<Read<Table> | null> => {
  const rows: TableRow[] = []
  let [row, read] = [0, 0]
  return new Promise((resolve) => {
    Papa.parse<string[]>(text.replace(/^\ufeff/, ""), {
      delimiter: separator,
      chunkSize: piece,
      chunk: ({ data, errors, meta }: ParseResult<string[]>, parser: Parser) => {
        const end = (result: Read<Table> | null) => {
          // Before the end, which tells of itself as if all had been read.
          resolve(result)
          parser.abort()
        }
        const open = errors.find((it) => it.code === "MissingQuotes")
        if (open) return end(fault("unclosed-quote", row + (open.row ?? 0) + 1))
        for (const cells of data) {
          row += 1
          if (cells.length > limits.columns)
            return end(fault("too-many-columns", row, cells.length))
          if (cells.some((it) => it.trim())) rows.push({ row, cells: cells.map(plainCell) })
        }
        if (rows.length > limits.rows + 1) return end(fault("too-many-rows", 0, limits.rows))
        read = meta.cursor
        if (read >= text.length) return undefined
        parser.pause()
        void progress(read / text.length).then((ended) => (ended ? end(null) : parser.resume()))
        return undefined
      },
      complete: () => resolve({ ok: true, value: { rows, cut } })
    })
  })
}
