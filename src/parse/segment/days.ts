import { own } from "./own"

/** The start of the day that is `count` days from a time, by the wall clock. */
export const dayFrom = (at: number, count = 0): number => {
  const day = new Date(at)
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + count).getTime()
}

/** From and until, the latter not in it. */
export interface Span {
  from: number
  until: number
}

const unitOf: Record<string, "h" | "d" | "w" | "m" | "y"> = {
  "": "d",
  h: "h",
  hour: "h",
  hours: "h",
  小时: "h",
  d: "d",
  day: "d",
  days: "d",
  天: "d",
  日: "d",
  w: "w",
  week: "w",
  weeks: "w",
  周: "w",
  星期: "w",
  礼拜: "w",
  m: "m",
  month: "m",
  months: "m",
  月: "m",
  个月: "m",
  y: "y",
  year: "y",
  years: "y",
  年: "y"
}

/** "30d", "2 weeks", 3个月: the time that far from `now`, backwards; null where it is no age. */
export const timeAgo = (text: string, now: number, way: 1 | -1 = -1): number | null => {
  const found = /^(\d{1,4})\s*(\p{L}*)$/u.exec(text.normalize("NFKC").trim().toLowerCase())
  const unit = found && own(unitOf, found[2] ?? "")
  if (!unit) return null
  const count = Number(found[1]) * way
  const at = new Date(now)
  if (unit === "h") return now + count * 36e5
  if (unit === "d" || unit === "w") at.setDate(at.getDate() + count * (unit === "w" ? 7 : 1))
  else if (unit === "m") at.setMonth(at.getMonth() + count)
  else at.setFullYear(at.getFullYear() + count)
  const time = at.getTime()
  return Number.isFinite(time) ? time : null
}

const named: Record<string, (now: number) => Span> = {
  today: (now) => ({ from: dayFrom(now), until: dayFrom(now, 1) }),
  yesterday: (now) => ({ from: dayFrom(now, -1), until: dayFrom(now) }),
  tomorrow: (now) => ({ from: dayFrom(now, 1), until: dayFrom(now, 2) }),
  "this-week": (now) => weekOf(now, 0),
  "last-week": (now) => weekOf(now, -7),
  "next-week": (now) => weekOf(now, 7),
  "this-month": (now) => monthOf(now, 0),
  "last-month": (now) => monthOf(now, -1),
  "next-month": (now) => monthOf(now, 1),
  "this-year": (now) => yearOf(now, 0),
  "last-year": (now) => yearOf(now, -1)
}

/** What people call those days. */
const called: Record<string, string> = {
  今天: "today",
  今日: "today",
  昨天: "yesterday",
  明天: "tomorrow",
  本周: "this-week",
  这周: "this-week",
  上周: "last-week",
  下周: "next-week",
  本月: "this-month",
  这个月: "this-month",
  上月: "last-month",
  上个月: "last-month",
  下月: "next-month",
  下个月: "next-month",
  今年: "this-year",
  去年: "last-year"
}

const weekOf = (now: number, move: number): Span => {
  // Weeks begin on Monday.
  const from = dayFrom(now, move - ((new Date(now).getDay() + 6) % 7))
  return { from, until: dayFrom(from, 7) }
}

const monthOf = (now: number, move: number): Span => {
  const day = new Date(now)
  const start = (by: number) => new Date(day.getFullYear(), day.getMonth() + by, 1).getTime()
  return { from: start(move), until: start(move + 1) }
}

const yearOf = (now: number, move: number): Span => {
  const year = new Date(now).getFullYear() + move
  return { from: new Date(year, 0, 1).getTime(), until: new Date(year + 1, 0, 1).getTime() }
}

/** "2026-11-03", 2026/11/3, 2026年11月3日: that day; null where there is no such day. */
export const readDay = (text: string): Span | null => {
  const found = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text.normalize("NFKC").trim())
  if (!found) return null
  const [year, month, date] = found.slice(1).map(Number)
  const day = new Date(year ?? 0, (month ?? 0) - 1, date)
  const real = day.getMonth() === (month ?? 0) - 1 && day.getDate() === date
  return real ? { from: day.getTime(), until: dayFrom(day.getTime(), 1) } : null
}

/** A day, week, month or year by its name or date; null for anything else. */
export const readSpan = (text: string, now: number): Span | null => {
  const word = text
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, "-")
  return own(named, own(called, word) ?? word)?.(now) ?? readDay(text)
}
