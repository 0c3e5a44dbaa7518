import { minorDigits } from "~model/currency"
import { writeDay } from "~model/insights/period"
import type { Money } from "~model/money"
import { dayAt } from "~model/wall-clock"
import type { Cell, Column, Figure } from "./figure"
import type { Say } from "./say"

const isMoney = (value: Cell["is"]): value is Money => typeof value === "object" && value !== null

/** A cell for people. */
export const sayCell = ({ kind }: Column, { is }: Cell, say: Say): string => {
  if (kind === "share") return typeof is === "number" ? say.percent(is) : say.percent(null)
  if (isMoney(is)) return say.money(is.minor, is.currency)
  if (typeof is !== "number") return is ?? "–"
  return kind === "day" ? say.day(is) : say.count(is)
}

/** "-12.05": exact, by whole numbers alone. */
const decimal = ({ minor, currency }: Money): string => {
  const digits = minorDigits(currency)
  const figures = String(Math.abs(minor)).padStart(digits + 1, "0")
  const whole = figures.slice(0, figures.length - digits)
  const rest = digits > 0 ? `.${figures.slice(-digits)}` : ""
  return `${minor < 0 ? "-" : ""}${whole}${rest}`
}

/** A cell for a file: days, amounts and shares as other programs read them; "" for nothing known. */
const writeCell = ({ kind }: Column, { is }: Cell): string | number => {
  if (is === null) return ""
  if (isMoney(is)) return decimal(is)
  if (kind === "day" && typeof is === "number") return writeDay(dayAt(is))
  return kind === "share" && typeof is === "number" ? Math.round(is * 1e4) / 1e4 : is
}

/**
 * The table of a figure as the rows of a file: its heads, then all its rows.
 * @param counted Head of a last column that says what was counted in part, where anything was.
 */
export const tableRows = ({ columns, rows }: Figure, counted: string): (string | number)[][] => {
  const isInPart = rows.some((it) => it.part)
  return [
    [...columns.map((it) => it.head), ...(isInPart ? [counted] : [])],
    ...rows.map(({ cells, part = "" }) => [
      ...columns.map((column, at) => writeCell(column, cells[at] ?? { is: null })),
      ...(isInPart ? [part] : [])
    ])
  ]
}
