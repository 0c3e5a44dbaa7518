import { dayAt, daysIn, moment, plusDays, weekdayOf } from "./wall-clock"

/** Times that are one press away; each has its words in `followUps.presets`. */
export type PresetId =
  "laterToday" | "tonight" | "tomorrow" | "in3Days" | "nextMonday" | "in2Weeks" | "endOfMonth"

export interface Preset {
  id: PresetId
  /** In ms. */
  at: number
  /** No more than a day: `at` is when it is reminded of. */
  allDay: boolean
}

/** Hour of "tonight". */
const evening = 20

/** "Later today" is this many hours on, at the full hour, and not after `evening`. */
const later = 3

/**
 * The presets with their exact times, soonest first; none that is past, none that says the same day
 * twice (on the 30th "tomorrow" and "end of the month" may be one).
 * @param dayStartsAt Hour at which something due on a day is reminded of.
 */
export const presets = (now: Date, dayStartsAt: number): Preset[] => {
  const today = dayAt(now.getTime())
  const day = (id: PresetId, days: number): Preset => ({
    id,
    at: moment(plusDays(today, days), dayStartsAt, 0),
    allDay: true
  })
  const hour = (id: PresetId, at: number): Preset[] =>
    at <= evening ? [{ id, at: moment(today, at, 0), allDay: false }] : []
  const soon = now.getHours() + later
  const all = [
    ...(soon < evening ? hour("laterToday", soon) : []),
    ...hour("tonight", evening),
    day("tomorrow", 1),
    day("in3Days", 3),
    day("nextMonday", 8 - weekdayOf(today)),
    day("in2Weeks", 14),
    day("endOfMonth", daysIn(today.year, today.month) - today.date)
  ]
  return all
    .filter(({ at }, index) => at > now.getTime() && all.findIndex((it) => it.at === at) === index)
    .toSorted((a, b) => a.at - b.at)
}
