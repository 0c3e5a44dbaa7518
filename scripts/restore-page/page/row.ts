import * as v from "valibot"
import { formatMoney, Money } from "~model/money"

/** A row as it stands in the backup. Files of any age are shown, so no field is relied upon. */
export type Row = Readonly<Record<string, unknown>>

/** All rows of a backup, by table. */
export type Tables = ReadonlyMap<string, readonly Row[]>

const isRow = (it: unknown): it is Row => typeof it === "object" && it !== null

/** A field of the row's own; what a prototype lends is not in the file. */
const at = (row: Row, key: string): unknown => (Object.hasOwn(row, key) ? row[key] : undefined)

/** "" where there is no text. */
export const textAt = (row: Row, key: string): string => {
  const value = at(row, key)
  return typeof value === "string" ? value : typeof value === "number" ? `${value}` : ""
}

/** ms since 1970; null where there is none, or none that a calendar knows. */
export const timeAt = (row: Row, key: string): number | null => {
  const value = at(row, key)
  return typeof value === "number" && Math.abs(value) <= 8.64e15 ? value : null
}

export const moneyAt = (row: Row, key: string, locale: string): string => {
  const result = v.safeParse(Money, at(row, key))
  return result.success ? formatMoney(result.output, locale) : ""
}

export const rowsAt = (row: Row, key: string): readonly Row[] => {
  const value = at(row, key)
  return Array.isArray(value) ? value.filter(isRow) : []
}

export const textsAt = (row: Row, key: string): readonly string[] => {
  const value = at(row, key)
  return Array.isArray(value) ? value.filter((it) => typeof it === "string") : []
}

export const inBin = (row: Row): boolean => timeAt(row, "deletedAt") !== null
