/**
 * Why a file is not read at all.
 * - `empty`: no bytes, or no row beside the one that names the columns.
 * - `too-large`, `too-large-inside`: over the caps of `limits`, packed or unpacked.
 * - `too-many-rows`, `too-many-columns`: the same for the table in it; `count` says how many.
 * - `macros`: a workbook with programs in it.
 * - `old-excel`: a workbook of before 2007, or one locked with a password.
 * - `cut-off`: a packed file without its end.
 * - `not-a-table`: bytes of a picture, a PDF, a program …
 * - `unclosed-quote`: a quoted cell that begins in `row` and never ends: half a file, or a stray quote.
 * - `not-understood`: it says it is of a kind (JSON, YAML, a workbook) and cannot be read as one.
 * - `nothing-known`: it can be read, and nothing in it is a reply or a product.
 */
export type FileFaultKind =
  | "empty"
  | "too-large"
  | "too-large-inside"
  | "too-many-rows"
  | "too-many-columns"
  | "macros"
  | "old-excel"
  | "cut-off"
  | "not-a-table"
  | "unclosed-quote"
  | "not-understood"
  | "nothing-known"

/** `row` counts as a spreadsheet does, from 1; 0 where the whole file is meant. */
export interface FileFault {
  why: FileFaultKind
  row: number
  count: number
}

export const fault = (why: FileFaultKind, row = 0, count = 0): { ok: false; fault: FileFault } => ({
  ok: false,
  fault: { why, row, count }
})

/** What was read, or why nothing was. */
export type Read<T> = { ok: true; value: T } | { ok: false; fault: FileFault }
