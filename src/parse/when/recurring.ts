import type { Recurrence } from "~model/follow-up"
import { type Day, plusDays, plusMonths } from "~model/wall-clock"
import { coming, doubt } from "./days"
import type { Part } from "./part"

type Unit = Recurrence["unit"]

/** Every so many of a unit: the first comes after as long; every day, and every weekday, at once. */
export const everySo = (today: Day, unit: Unit, count: number): Part => {
  if (!Number.isInteger(count) || count < 1 || count > 365) return doubt("impossible")
  const monthly = unit === "month" || unit === "year"
  const every: Recurrence = { unit, count, day: monthly ? today.date : null }
  return {
    is: "every",
    every,
    first: unit === "day" && count === 1 ? today : firstOf(today, every)
  }
}

const firstOf = (today: Day, { unit, count }: Recurrence): Day => {
  if (unit === "weekday") return today
  if (unit === "day" || unit === "week") return plusDays(today, unit === "week" ? count * 7 : count)
  return plusMonths(today, unit === "year" ? count * 12 : count)
}

/** Every so many weeks on a weekday, 1 Monday to 7 Sunday. */
export const everyWeekday = (today: Day, weekday: number, count = 1): Part => ({
  is: "every",
  every: { unit: "week", count, day: null },
  first: coming(today, weekday)
})

/** On a day of every so many months; the 31st is the last day of a shorter one. */
export const everyDayOfMonth = (today: Day, date: number, count = 1): Part => {
  if (date < 1 || date > 31) return doubt("impossible")
  const month = plusMonths({ ...today, date: 1 }, date < today.date ? 1 : 0, date)
  return { is: "every", every: { unit: "month", count, day: date }, first: month }
}
