import type { FollowUp } from "~model/follow-up"
import { dayFrom, readSpan, timeAgo } from "./days"
import { oneOf, type Operator } from "./operator"

/** A promise or plan whose time is over: a day without a time lasts until it ends. */
const isLate = ({ dueAt, allDay }: FollowUp, now: number): boolean =>
  allDay ? dayFrom(dueAt, 1) <= now : dueAt < now

const due =
  (kinds: readonly FollowUp["kind"][]): Operator["read"] =>
  ({ value, quoted, sign, context: { now } }) => {
    const has =
      (fits: (it: FollowUp) => boolean) =>
      ({ followUps }: { followUps: readonly FollowUp[] }) =>
        followUps.some((it) => kinds.includes(it.kind) && fits(it))
    const word = oneOf(value, quoted, {
      late: ["overdue", "broken", "逾期", "过期", "迟了", "没做到"],
      any: ["some", "yes", "有", "任何"]
    })?.[0]
    if (word === "late" && sign === ":") return has((it) => isLate(it, now))
    if (word === "any" && sign === ":") return has(() => true)
    const ahead = timeAgo(value, now, 1)
    if (ahead !== null && sign !== ":")
      return has(sign.startsWith("<") ? (it) => it.dueAt <= ahead : (it) => it.dueAt > ahead)
    const span = readSpan(value, now)
    if (!span) return null
    if (sign === "<") return has((it) => it.dueAt < span.from)
    if (sign === "<=") return has((it) => it.dueAt < span.until)
    if (sign === ">") return has((it) => it.dueAt >= span.until)
    if (sign === ">=") return has((it) => it.dueAt >= span.from)
    return has((it) => it.dueAt >= span.from && it.dueAt < span.until)
  }

const two = (number: number): string => String(number).padStart(2, "0")

/** A 29 February is kept on the 28th where there is none. */
const inYear = (birthday: string, year: number): string => {
  const day = birthday.slice(-5)
  const leap = new Date(year, 1, 29).getMonth() === 1
  return day === "02-29" && !leap ? "02-28" : day
}

/** The days of a span as "MM-DD", a year's at most. */
const daysOf = (from: number, until: number): Set<string> => {
  const days = new Set<string>()
  for (let at = dayFrom(from); at < until && days.size < 366; at = dayFrom(at, 1)) {
    const day = new Date(at)
    days.add(`${two(day.getMonth() + 1)}-${two(day.getDate())}`)
  }
  return days
}

const birthday: Operator["read"] = ({ value, sign, context: { now } }) => {
  const year = new Date(now).getFullYear()
  const on = (days: Set<string>) => (it: { contact: { birthday: string } }) =>
    it.contact.birthday !== "" && days.has(inYear(it.contact.birthday, year))
  const text = value.normalize("NFKC").trim()
  const month = /^(\d{1,2})月?$/.exec(text)
  if (month && sign === ":") {
    const wanted = Number(month[1])
    if (wanted < 1 || wanted > 12) return null
    return ({ contact }) => contact.birthday.slice(-5, -3) === two(wanted)
  }
  const date = /^(\d{1,2})[-/.月](\d{1,2})日?$/.exec(text)
  if (date && sign === ":") {
    const [month, day] = [Number(date[1]), Number(date[2])]
    const real =
      month >= 1 && month <= 12 && day >= 1 && new Date(2024, month - 1, day).getDate() === day
    return real ? ({ contact }) => contact.birthday.endsWith(`-${two(month)}-${two(day)}`) : null
  }
  const ahead = timeAgo(text, now, 1)
  if (ahead !== null && sign.startsWith("<")) return on(daysOf(now, dayFrom(ahead, 1)))
  const span = readSpan(text, now)
  return span && sign === ":" ? on(daysOf(span.from, span.until)) : null
}

/** Operators on what is to come. */
export const aboutTime = {
  due: {
    also: ["待跟进", "跟进", "到期"],
    takes: "due",
    compares: true,
    needs: ["followUps"],
    read: due(["follow-up", "promise"])
  },
  promise: {
    also: ["答应", "答应的事", "承诺", "promised"],
    takes: "due",
    compares: true,
    needs: ["followUps"],
    read: due(["promise"])
  },
  birthday: { also: ["生日"], takes: "birthday", compares: true, read: birthday }
} satisfies Record<string, Operator>
