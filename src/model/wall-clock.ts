// Times as a seller says them: on the calendar and the clock on the wall of where they are now.

/** A day of the calendar; `month` is 1 to 12. */
export interface Day {
  year: number
  month: number
  date: number
}

export const dayAt = (at: number): Day => {
  const day = new Date(at)
  return { year: day.getFullYear(), month: day.getMonth() + 1, date: day.getDate() }
}

/** How many days a month has. */
export const daysIn = (year: number, month: number): number => new Date(year, month, 0).getDate()

/** Is there such a day? */
export const exists = ({ year, month, date }: Day): boolean =>
  month >= 1 && month <= 12 && date >= 1 && date <= daysIn(year, month)

/**
 * The moment, in ms, at which the clock on the wall shows this on that day. An hour that is left out
 * when the clocks go forward is the one after it.
 */
export const moment = ({ year, month, date }: Day, hour: number, minute: number): number =>
  new Date(year, month - 1, date, hour, minute).getTime()

/** Days further on, by the calendar: no matter how many hours each has. */
export const plusDays = ({ year, month, date }: Day, days: number): Day =>
  dayAt(new Date(year, month - 1, date + days, 12).getTime())

/** Months further on, the same day of the month, or the last one of a shorter month. */
export const plusMonths = ({ year, month, date }: Day, months: number, wanted = date): Day => {
  const first = new Date(year, month - 1 + months, 1)
  const at = { year: first.getFullYear(), month: first.getMonth() + 1 }
  return { ...at, date: Math.min(wanted, daysIn(at.year, at.month)) }
}

/** 1 Monday to 7 Sunday. */
export const weekdayOf = ({ year, month, date }: Day): number =>
  new Date(year, month - 1, date).getDay() || 7

/** Negative where `a` is earlier, 0 on one day; in days. */
export const daysBetween = (a: Day, b: Day): number =>
  Math.round(
    (Date.UTC(b.year, b.month - 1, b.date) - Date.UTC(a.year, a.month - 1, a.date)) / 864e5
  )
