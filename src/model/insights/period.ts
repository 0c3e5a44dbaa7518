import { type Day, dayAt, exists, moment, plusDays, plusMonths } from "../wall-clock"

/** Periods with a name: so many days back from today, a year back, or all there is. */
export const namedPeriods = ["30", "90", "year", "all"] as const
export type NamedPeriod = (typeof namedPeriods)[number]

/** What figures are told of: a period with a name, or from one day to another, both counted. */
export type Period = NamedPeriod | { from: Day; to: Day }

/** Moments in ms since 1970: from the first, up to and without the second. */
export interface Range {
  from: number
  until: number
}

export const usualPeriod: NamedPeriod = "90"

const dayStart = (day: Day): number => moment(day, 0, 0)

/**
 * A period in moments, by the calendar on the wall. "30" is today and the 29 days before it, "year"
 * the twelve months that end today. "all" has neither beginning nor end.
 */
export const rangeOf = (period: Period, now: number): Range => {
  if (period === "all") return { from: -Infinity, until: Infinity }
  const today = dayAt(now)
  const until = dayStart(plusDays(today, 1))
  if (period === "30" || period === "90")
    return { from: dayStart(plusDays(today, 1 - Number(period))), until }
  if (period === "year")
    return { from: dayStart(plusDays(plusMonths(today, -12, today.date), 1)), until }
  return { from: dayStart(period.from), until: dayStart(plusDays(period.to, 1)) }
}

export const isIn = ({ from, until }: Range, at: number): boolean => at >= from && at < until

const two = (part: number) => String(part).padStart(2, "0")

/** "2026-11-03": as addresses and date fields have it. */
export const writeDay = ({ year, month, date }: Day): string =>
  `${String(year).padStart(4, "0")}-${two(month)}-${two(date)}`

/** Null where it is no day of the calendar, or none that orders are of. */
export const readDay = (text: string): Day | null => {
  const found = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text)
  const [year = 0, month = 0, date = 0] = found?.slice(1).map(Number) ?? []
  const day = { year, month, date }
  return found && year >= 1970 && exists(day) ? day : null
}

/** A period as it stands in an address. */
export const writePeriod = (period: Period): string =>
  typeof period === "string" ? period : `${writeDay(period.from)}..${writeDay(period.to)}`

/** The period of an address; the usual one where it names none. Two days stand in either order. */
export const readPeriod = (text: string): Period => {
  const named = namedPeriods.find((it) => it === text)
  if (named) return named
  const [from, to] = text.split("..").map(readDay)
  if (!from || !to) return usualPeriod
  return writeDay(from) <= writeDay(to) ? { from, to } : { from: to, to: from }
}
