import {
  type Day,
  daysBetween,
  daysIn,
  exists,
  plusDays,
  plusMonths,
  weekdayOf
} from "~model/wall-clock"
import type { Part } from "./part"

/** 1 Monday to 7 Sunday, in the week that is so many after this one; weeks begin on Monday. */
export const weekdayIn = (today: Day, weekday: number, weeks: number): Day =>
  plusDays(today, weekday - weekdayOf(today) + weeks * 7)

/** The next day of that name; today if it bears it. */
export const coming = (today: Day, weekday: number): Day =>
  plusDays(today, (weekday - weekdayOf(today) + 7) % 7)

export const doubt = (why: Extract<Part, { is: "doubt" }>["why"]): Part => ({ is: "doubt", why })

const weekdayPart = (day: Day): Part => ({ is: "day", day, by: "weekday" })

/** A weekday by its name alone. On that very weekday nobody knows whether today is meant. */
export const bareWeekday = (today: Day, weekday: number): Part =>
  weekday === weekdayOf(today) ? doubt("ambiguous") : weekdayPart(coming(today, weekday))

/** "next Friday": said on a Monday, some mean this week's and some the next one's. */
export const nextWeekday = (today: Day, weekday: number): Part =>
  weekday > weekdayOf(today) ? doubt("ambiguous") : weekdayPart(weekdayIn(today, weekday, 1))

/** A weekday of a certain week. */
export const weekdayOfWeek = (today: Day, weekday: number, weeks: number): Part => {
  const day = weekdayIn(today, weekday, weeks)
  return daysBetween(today, day) < 0 ? doubt("past") : weekdayPart(day)
}

/** A day and a month, of a year that was said or else of this one or, if it is over, the next. */
export const dateOf = (today: Day, month: number, date: number, year: number | null): Part => {
  if (year !== null) return fixed(today, { year, month, date })
  // 29 February has its year, if not this one.
  const years = [0, 1, 2, 3, 4, 5, 6, 7, 8].map((more) => today.year + more)
  const days = years.map((it): Day => ({ year: it, month, date })).filter(exists)
  const day = days.find((it) => daysBetween(today, it) >= 0)
  return day ? { is: "day", day, by: "date" } : doubt("impossible")
}

/** A day as it stands. */
export const fixed = (today: Day, day: Day): Part => {
  if (!exists(day)) return doubt("impossible")
  if (daysBetween(today, day) < 0) return doubt("past")
  return day.year > today.year + 20 ? doubt("impossible") : { is: "day", day, by: "date" }
}

/**
 * "the 15th": of this month, or of the next if it is over. On the 15th itself, and where this month
 * has no such day, nobody knows.
 */
export const dayOfMonth = (today: Day, date: number): Part => {
  if (date < 1 || date > 31) return doubt("impossible")
  if (date === today.date || (date > today.date && date > daysIn(today.year, today.month)))
    return doubt("ambiguous")
  const month = plusMonths({ ...today, date: 1 }, date < today.date ? 1 : 0)
  return inMonth(month, date)
}

/** A day of a certain month. */
export const inMonth = (month: Day, date: number): Part => {
  const day = { ...month, date }
  return exists(day) ? { is: "day", day, by: "day-of-month" } : doubt("impossible")
}

/** The last day of a month so many months on. */
export const endOfMonth = (today: Day, months: number): Day =>
  plusMonths({ ...today, date: 1 }, months, 31)

/** The year that two or four figures say. */
export const yearOf = (figures: string): number | null => {
  const year = Number(figures.replace(/\D/g, ""))
  return year ? (year < 100 ? 2000 + year : year) : null
}
