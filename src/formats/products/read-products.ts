import type { TableRow } from "../table"
import type { RecognisedTable } from "./index"
import { fieldRow, type Mapping } from "./product-field"
import { readProduct, type ReadingOptions, type ReadProduct, type RowFault } from "./read-product"

/** A row that cannot be trusted as a whole: cells that no column names, or the end of half a file. */
const brokenRow = (
  { row, cells }: TableRow,
  { headRow, header, rows, cut }: RecognisedTable
): RowFault | null => {
  const last = rows.at(-1)?.row === row
  const base = { row, field: "title" as const }
  if (last && cut)
    return { ...base, column: cells.length - 1, why: "cut-off", text: cells.at(-1) ?? "" }
  if (headRow === 0) return null
  const extra = cells.findIndex((it, at) => at >= header.length && it.trim() !== "")
  if (extra >= 0)
    return {
      ...base,
      column: extra,
      why: "too-many-cells",
      text: (cells[extra] ?? "").slice(0, 80)
    }
  if (!last || rows.length < 3 || cells.length >= header.length) return null
  if (rows.slice(0, -1).every((it) => it.cells.length >= header.length))
    return {
      ...base,
      column: cells.length - 1,
      why: "cut-off",
      text: (cells.at(-1) ?? "").slice(0, 80)
    }
  return null
}

/**
 * Every product of a table, in the order of its rows: as a draft, or with what is wrong with it. One
 * by one, so that a page need not stand still for a long file.
 */
export function* eachProduct(
  table: RecognisedTable,
  mapping: Mapping,
  options: ReadingOptions
): Generator<ReadProduct> {
  const broken: ReadProduct[] = []
  const whole = table.rows.filter((it) => {
    const fault = brokenRow(it, table)
    if (fault) broken.push({ ok: false, row: it.row, title: it.cells[0] ?? "", faults: [fault] })
    return !fault
  })
  let next = 0
  for (const gathered of table.format.gather(whole.map((it) => fieldRow(it, mapping)))) {
    for (; rowOf(broken[next]) < gathered.row; next++) yield* broken.slice(next, next + 1)
    yield readProduct(gathered, options)
  }
  yield* broken.slice(next)
}

/** The same, all at once. */
export const readProducts = (...from: Parameters<typeof eachProduct>): ReadProduct[] =>
  Array.from(eachProduct(...from))

const rowOf = (read: ReadProduct | undefined): number =>
  read ? (read.ok ? read.draft.row : read.row) : Number.POSITIVE_INFINITY
