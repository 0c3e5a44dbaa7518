import type { FollowUp } from "./follow-up"
import { dayAt, daysBetween, moment, plusDays, weekdayOf } from "./wall-clock"

type Planned = Pick<FollowUp, "state" | "dueAt" | "allDay" | "kind">

/** Its time is over: the minute, or the whole day where only a day was said. */
export const isLate = ({ state, dueAt, allDay }: Omit<Planned, "kind">, now: number): boolean =>
  state === "open" && (allDay ? moment(plusDays(dayAt(dueAt), 1), 0, 0) <= now : dueAt < now)

/** A promise whose time is over. */
export const isBroken = (it: Planned, now: number): boolean =>
  it.kind === "promise" && isLate(it, now)

/** The parts of a list of what is due, in their order. */
export const dueGroups = ["late", "today", "tomorrow", "week", "later"] as const
export type DueGroup = (typeof dueGroups)[number]

/** `week`: until the Sunday to come. */
export const groupOf = (it: Planned, now: number): DueGroup => {
  if (isLate(it, now)) return "late"
  const today = dayAt(now)
  const days = daysBetween(today, dayAt(it.dueAt))
  if (days <= 0) return "today"
  if (days === 1) return "tomorrow"
  return days <= 7 - weekdayOf(today) ? "week" : "later"
}

const rank = (it: Planned, now: number): number => {
  if (it.dueAt > now) return 3
  if (it.kind === "follow-up") return 2
  return isLate(it, now) ? 0 : 1
}

/** Broken promises first, then promises that are due, then the rest by time. */
export const byUrgency =
  (now: number) =>
  (a: Planned, b: Planned): number =>
    rank(a, now) - rank(b, now) || a.dueAt - b.dueAt
