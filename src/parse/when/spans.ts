import { plusDays, plusMonths } from "~model/wall-clock"
import { doubt } from "./days"
import type { Moment, Part } from "./part"

export type SpanUnit = "minute" | "hour" | "day" | "week" | "month" | "year"

/** A time so long from now: to the minute for minutes and hours, else a day. */
export const fromNow = (count: number, unit: SpanUnit, { now, today }: Moment): Part | null => {
  if (!Number.isFinite(count) || count <= 0) return null
  const minutes = unit === "minute" ? count : unit === "hour" ? count * 60 : 0
  if (minutes > 0) {
    const at = new Date(now.getTime() + Math.round(minutes) * 60_000)
    return { is: "moment", at: at.setSeconds(0, 0) }
  }
  if (unit === "month" || unit === "year") {
    const months = unit === "year" ? count * 12 : count
    if (!Number.isInteger(months) || months > 240) return doubt("ambiguous")
    return { is: "day", day: plusMonths(today, months), by: "name" }
  }
  const days = unit === "week" ? count * 7 : count
  if (!Number.isInteger(days) || days > 7300) return doubt("ambiguous")
  return { is: "day", day: plusDays(today, days), by: "name" }
}
