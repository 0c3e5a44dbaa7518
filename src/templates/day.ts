import { TemplateFault } from "./template-fault"

const wordDays = new Map([
  ["yesterday", -1],
  ["today", 0],
  ["tomorrow", 1],
  ["now", 0]
])

/**
 * Milliseconds since 1970 of what a template calls a date: such a number, "now", "today",
 * "tomorrow", "yesterday", "YYYY-MM-DD" (that day here), or any time in ISO 8601. Null for none.
 */
export const readTime = (value: unknown, now: number): number | null => {
  if (typeof value === "number") return Number.isNaN(new Date(value).getTime()) ? null : value
  if (typeof value !== "string") return null
  const days = wordDays.get(value.trim().toLowerCase())
  if (days !== undefined) return daysOn(now, days)
  const day = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value.trim())
  // Noon of the day: nowhere does the clock's change make it another.
  const at = day
    ? new Date(Number(day[1]), Number(day[2]) - 1, Number(day[3]), 12)
    : new Date(value)
  if (day && at.getDate() !== Number(day[3])) return null
  return Number.isNaN(at.getTime()) ? null : at.getTime()
}

/** So many days later at the same time of the day here; what is no number of days changes nothing. */
export const daysOn = (at: number, days: number): number => {
  const date = new Date(at)
  if (Number.isFinite(days)) date.setDate(date.getDate() + Math.trunc(days))
  return Number.isNaN(date.getTime()) ? at : date.getTime()
}

/** "YYYY-MM-DD" of the day here. */
export const dayOf = (at: number): string => {
  const date = new Date(at)
  const two = (part: number) => String(part).padStart(2, "0")
  return `${String(date.getFullYear()).padStart(4, "0")}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}

/** What `date: "…"` takes, beside patterns with "%". */
const dayStyles = [
  "short",
  "medium",
  "long",
  "full",
  "weekday",
  "month",
  "time",
  "relative"
] as const

const shapes: Record<
  Exclude<(typeof dayStyles)[number], "relative">,
  Intl.DateTimeFormatOptions
> = {
  short: { dateStyle: "short" },
  medium: { dateStyle: "medium" },
  long: { dateStyle: "long" },
  full: { dateStyle: "full" },
  weekday: { weekday: "long" },
  month: { month: "long" },
  time: { timeStyle: "short" }
}

/** @param locale BCP 47. @throws TemplateFault for a style that there is not. */
export const formatDay = (at: number, style: string, locale: string, now: number): string => {
  const known = dayStyles.find((it) => it === style)
  if (!known) throw new TemplateFault("bad-style", style)
  if (known === "relative") {
    const days = Math.round((atNoon(at) - atNoon(now)) / 86_400_000)
    return new Intl.RelativeTimeFormat(locale, { numeric: "auto" }).format(days, "day")
  }
  return new Intl.DateTimeFormat(locale, shapes[known]).format(at)
}

const atNoon = (at: number): number => new Date(at).setHours(12, 0, 0, 0)
