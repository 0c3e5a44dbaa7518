import type { TFunction } from "i18next"
import type { Recurrence } from "~model/follow-up"
import { dayAt, daysBetween } from "~model/wall-clock"

/** A time that was understood. */
export interface Understood {
  /** In ms. */
  at: number
  allDay: boolean
  every: Recurrence | null
}

interface Speech {
  t: TFunction
  /** BCP 47. */
  locale: string
  /** In ms. */
  now: number
}

/** "Tue, Nov 24, 3:00 PM"; with its year where that is not this one, without an hour for a day. */
export const sayDate = ({ at, allDay }: Understood, { locale, now }: Speech): string => {
  const other = new Date(at).getFullYear() !== new Date(now).getFullYear()
  return new Intl.DateTimeFormat(locale, {
    weekday: "short",
    day: "numeric",
    month: "short",
    ...(other && { year: "numeric" }),
    ...(!allDay && { hour: "numeric", minute: "2-digit" })
  }).format(at)
}

/** "in 2 days", 后天: by the calendar, and by the clock within a day. */
export const sayDistance = (
  { at, allDay }: Understood,
  { locale, now }: Pick<Speech, "locale" | "now">
): string => {
  const format = new Intl.RelativeTimeFormat(locale, { numeric: "auto" })
  const days = daysBetween(dayAt(now), dayAt(at))
  const minutes = Math.round((at - now) / 60_000)
  if (days === 0 && !allDay && Math.abs(minutes) < 60) return format.format(minutes, "minute")
  if (days === 0 && !allDay) return format.format(Math.round(minutes / 60), "hour")
  if (Math.abs(days) < 21) return format.format(days, "day")
  return Math.abs(days) < 75
    ? format.format(Math.round(days / 7), "week")
    : format.format(Math.round(days / 30.44), "month")
}

/** "every 2 weeks"; "" for what comes once. */
export const sayEvery = (every: Recurrence | null, t: TFunction): string => {
  if (!every) return ""
  const { unit, count } = every
  return count === 1 ? t(`when.each.${unit}`) : t(`when.every.${unit}`, { n: count })
}

/** Its parts, the first the one that counts: a line is broken, or cut, between them alone. */
export const whenParts = (when: Understood, speech: Speech): string[] =>
  [sayDate(when, speech), sayDistance(when, speech), sayEvery(when.every, speech.t)].filter(Boolean)

/** All of it in one line: "Tue, Nov 24, 3:00 PM · in 2 days · every week". */
export const sayWhen = (when: Understood, speech: Speech): string =>
  whenParts(when, speech).join(" · ")
