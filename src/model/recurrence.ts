import type { Recurrence } from "./follow-up"
import { type Day, dayAt, moment, plusDays, plusMonths, weekdayOf } from "./wall-clock"

/** The day `turns` after the first. */
const dayOfTurn = ({ unit, count, day }: Recurrence, first: Day, turns: number): Day => {
  const step = turns * count
  switch (unit) {
    case "day":
      return plusDays(first, step)
    case "week":
      return plusDays(first, step * 7)
    case "month":
      return plusMonths(first, step, day ?? first.date)
    case "year":
      return plusMonths(first, step * 12, day ?? first.date)
    case "weekday":
      return workday(first, step)
  }
}

/** Days from Monday to Friday further on. A weekend counts as its Friday. */
const workday = (first: Day, step: number): Day => {
  const back = Math.max(weekdayOf(first) - 5, 0)
  const start = plusDays(first, -back)
  const fromMonday = weekdayOf(start) - 1 + step
  return plusDays(start, Math.floor(fromMonday / 5) * 7 + (fromMonday % 5) - (weekdayOf(start) - 1))
}

/** Days that a turn takes at least. */
const least = { day: 1, weekday: 1, week: 7, month: 28, year: 365 }

/**
 * When something that comes again is due next: by the calendar and the clock on the wall, so that
 * 9:00 stays 9:00 when the clocks change, and the 31st comes back after a February.
 * @param dueAt When it was due, in ms.
 * @param after The answer is later than this and than `dueAt`: turns that were missed are skipped.
 */
export const nextDue = (every: Recurrence, dueAt: number, after: number): number => {
  const first = dayAt(dueAt)
  const wall = new Date(dueAt)
  const at = (turns: number) =>
    moment(dayOfTurn(every, first, turns), wall.getHours(), wall.getMinutes())
  const floor = Math.max(dueAt, after)
  // So many turns have gone by at most; from well before that, one is looked for by one.
  const gone = (floor - dueAt) / (864e5 * least[every.unit] * every.count)
  let turns = Math.max(1, Math.floor(gone * 0.7) - 2)
  while (at(turns) <= floor) turns += 1
  return at(turns)
}
