import type { Recurrence } from "~model/follow-up"
import { type Day, daysBetween, moment, plusDays, weekdayOf } from "~model/wall-clock"
import { nextDue } from "~model/recurrence"
import type { DayPart, Doubt, Moment, Part } from "./part"

export type Meaning = { at: number; allDay: boolean; every: Recurrence | null } | { why: Doubt }

type Of<K extends Part["is"]> = Extract<Part, { is: K }>
type Hour = { hour: number; minute: number }

/** When a part of the day is reminded of, and the hours that are said within it. */
const parts: Record<DayPart, { at: number | null; from: number; to: number }> = {
  dawn: { at: null, from: 1, to: 5 },
  morning: { at: 9, from: 5, to: 11 },
  noon: { at: 12, from: 11, to: 13 },
  afternoon: { at: 15, from: 12, to: 18 },
  dusk: { at: 18, from: 16, to: 19 },
  evening: { at: 20, from: 17, to: 23 }
}

const all = <K extends Part["is"]>(from: readonly Part[], is: K): Of<K>[] =>
  from.filter((part): part is Of<K> => part.is === is)

const one = <T>(items: readonly T[]): T | null => items[0] ?? null

/** What words that stand together mean together. `dayStartsAt`: hour of a day without a time. */
export const combine = (
  said: readonly Part[],
  { now, today }: Moment,
  dayStartsAt: number
): Meaning => {
  const doubts = all(said, "doubt")
  const worst = (["impossible", "past", "ambiguous"] as const).find((why) =>
    doubts.some((it) => it.why === why)
  )
  if (worst) return { why: worst }
  const moments = all(said, "moment")
  if (moments[0])
    return said.length === 1
      ? { at: moments[0].at, allDay: false, every: null }
      : { why: "ambiguous" }
  const [clocks, dayParts, repeats] = [all(said, "clock"), all(said, "part"), all(said, "every")]
  const hour = hourOf(clocks, dayParts)
  if ("why" in hour) return hour
  const days = all(said, "day")
  const day = dayOf(days)
  if (day && "why" in day) return day
  if (repeats.length > 1) return { why: "ambiguous" }
  const repeat = one(repeats)
  const time = hour.time ?? { hour: dayStartsAt, minute: 0 }
  const at = (of: Day) => moment(of, time.hour, time.minute)
  const allDay = hour.time === null
  if (repeat) return again(repeat, day ? days : [], at, allDay, now)
  if (day) {
    const due = at(day)
    if (due > now.getTime()) return { at: due, allDay, every: null }
    // Today, after the hour at which days are reminded of: at once.
    return allDay ? { at: nextMinute(now), allDay, every: null } : { why: "past" }
  }
  if (allDay) return { why: "ambiguous" }
  // An hour alone is the next such hour; a part of the day alone is today's.
  if (at(today) > now.getTime()) return { at: at(today), allDay, every: null }
  return clocks.length > 0
    ? { at: at(plusDays(today, 1)), allDay, every: null }
    : { why: "ambiguous" }
}

const nextMinute = (now: Date): number => Math.ceil(now.getTime() / 60_000) * 60_000

const hourOf = (
  clocks: readonly Of<"clock">[],
  said: readonly Of<"part">[]
): { time: Hour | null } | { why: Doubt } => {
  const names = new Set(said.map((it) => it.part))
  if (clocks.length > 1 || names.size > 1) return { why: "ambiguous" }
  const [clock] = clocks
  const [name] = names
  const part = name ? parts[name] : null
  if (!clock) {
    if (part?.at === null) return { why: "ambiguous" }
    return { time: part ? { hour: part.at, minute: 0 } : null }
  }
  const { hour, minute, open } = clock
  if (!part) return open ? { why: "ambiguous" } : { time: { hour, minute } }
  const readings = open && hour <= 12 ? [hour % 12, (hour % 12) + 12] : [hour]
  const fitting = readings.filter((it) => it >= part.from && it <= part.to)
  const [only] = fitting
  if (fitting.length > 1) return { why: "ambiguous" }
  return only === undefined
    ? { why: open ? "ambiguous" : "impossible" }
    : { time: { hour: only, minute } }
}

/** The day that several words agree on: "Tuesday 24 Nov". null: none was said. */
const dayOf = (days: readonly Of<"day">[]): Day | { why: Doubt } | null => {
  // A date tells more than the name of its weekday, which then has to be right.
  const dates = days.filter((it) => it.by !== "weekday")
  const [first] = dates.length > 0 ? dates : days
  if (!first) return null
  const agrees = days.every((it) =>
    it.by === "weekday" && it !== first
      ? weekdayOf(it.day) === weekdayOf(first.day)
      : daysBetween(it.day, first.day) === 0
  )
  return agrees ? first.day : { why: "ambiguous" }
}

/** Something that comes again, from the first time on that is still to come. */
const again = (
  { every, first }: Of<"every">,
  days: readonly Of<"day">[],
  at: (day: Day) => number,
  allDay: boolean,
  now: Date
): Meaning => {
  const [said] = days
  if (days.length > 1) return { why: "ambiguous" }
  const fits =
    (every.unit === "week" && said?.by === "weekday")
    || (every.unit === "month" && said?.by === "day-of-month")
    || (every.unit === "year" && said?.by === "date")
  if (said && !fits) return { why: "ambiguous" }
  const anchored = said && every.unit !== "week" ? { ...every, day: said.day.date } : every
  let day = said?.day ?? first
  if (!day) return { why: "ambiguous" }
  if (every.unit === "weekday") while (weekdayOf(day) > 5) day = plusDays(day, 1)
  // Turns go on from the day, even where its own hour is over.
  const due = at(day)
  const next = due > now.getTime() ? due : soonest(anchored, due, now)
  return { at: next, allDay, every: anchored }
}

/** Where the first turn is over already, the next one counts from one week, day or month on. */
const soonest = (every: Recurrence, due: number, now: Date): number =>
  nextDue({ ...every, count: every.unit === "month" ? every.count : 1 }, due, now.getTime())
