import {
  type Day,
  dayAt,
  daysBetween,
  moment,
  plusDays,
  plusMonths,
  weekdayOf
} from "../wall-clock"
import type { Range } from "./period"

export type StretchUnit = "day" | "week" | "month" | "year"

/** A period in parts of the calendar that follow one another. */
export interface Stretches {
  unit: StretchUnit
  /** When each begins, in ms since 1970; the first may begin before the period does. */
  starts: number[]
  /** When the last of them ends, be that in the period or after it. */
  until: number
}

/** Of when something was counted; `soFar` where more of it is to come. */
export interface Counted extends Range {
  soFar: boolean
}

/** Longest period, in days, that is told by each: some thirty columns, never more than a hundred. */
const longest: readonly [StretchUnit, number][] = [
  ["day", 31],
  ["week", 190],
  ["month", 366 * 5]
]

const first: Record<StretchUnit, (day: Day) => Day> = {
  day: (day) => day,
  // Weeks begin on Monday.
  week: (day) => plusDays(day, 1 - weekdayOf(day)),
  month: ({ year, month }) => ({ year, month, date: 1 }),
  year: ({ year }) => ({ year, month: 1, date: 1 })
}

const after: Record<StretchUnit, (day: Day) => Day> = {
  day: (day) => plusDays(day, 1),
  week: (day) => plusDays(day, 7),
  month: (day) => plusMonths(day, 1),
  year: (day) => plusMonths(day, 12)
}

/** More than this would be a wrong clock's doing. */
const most = 120

/**
 * Cuts a period by the calendar: days, weeks, months or years, by how long it is.
 * @param seen When the first and the last thing of it happened: where a period has no beginning or
 * end, those are.
 */
export const stretchesOf = (period: Range, seen: Range): Stretches => {
  const from = dayAt(Number.isFinite(period.from) ? period.from : seen.from)
  const last = dayAt(Number.isFinite(period.until) ? period.until - 1 : seen.until)
  const days = daysBetween(from, last) + 1
  const unit = longest.find(([, most]) => days <= most)?.[0] ?? "year"
  const starts: number[] = []
  let day = first[unit](from)
  while (starts.length < most && daysBetween(day, last) >= 0) {
    starts.push(moment(day, 0, 0))
    day = after[unit](day)
  }
  return { unit, starts, until: moment(day, 0, 0) }
}

/**
 * Of when something was counted, where that is not all of a part of the calendar: the period begins or
 * ends within it, or it is not over. Null where it is all of it.
 */
export const countedOf = (stretch: Range, period: Range, now: number): Counted | null => {
  const from = Math.max(stretch.from, period.from)
  const until = Math.min(stretch.until, period.until)
  const soFar = now < until
  return from === stretch.from && until === stretch.until && !soFar ? null : { from, until, soFar }
}

/** Which of the ascending starts a moment comes after; the first where it comes before all. */
export const stretchAt = (starts: readonly number[], at: number): number => {
  let [low, high] = [0, starts.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? Infinity) <= at) low = middle
    else high = middle - 1
  }
  return low
}
