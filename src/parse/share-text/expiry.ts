/** How long a 淘口令 opens, in days, as the trade's tools say: 30 from when it was made. */
export const taobaoDays = 30

const day = 864e5
const spans: Record<string, number> = { 分钟: 6e4, 小时: 36e5, 天: day, 日: day, 个月: 30 * day }
const english: Record<string, number> = { hour: 36e5, day, week: 7 * day, month: 30 * day }

const span = /(?:有效期?[为是:：\s]*|限时)(\d{1,3})\s*(分钟|小时|天|日|个月)(?!前)/u
const spanFirst = /(\d{1,3})\s*(分钟|小时|天|日|个月)内?(?:有效|失效|过期)/u
const spanEnglish = /(?:valid for|expires? in)\s*(\d{1,3})\s*(hour|day|week|month)s?/iu
const date = /(?:(\d{4})\s*[-/.年]\s*)?(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?/u
const dated = [
  new RegExp(`(?:有效期?|截止|失效)(?:时间|日期)?[至到为是:：\\s]*${date.source}`, "u"),
  new RegExp(`${date.source}(?:之?前)(?:有效|可用|领取|下单)`, "u"),
  new RegExp(`(?:valid until|expires? (?:on )?)\\s*${date.source}`, "iu")
]

/** When a share text says that it stops opening, in ms; null where it says nothing. */
export const readExpiry = (text: string, now: number): number | null => {
  for (const pattern of dated) {
    const [, year, month, dayOfMonth] = pattern.exec(text) ?? []
    const end = dayOfMonth ? endOf(year, Number(month), Number(dayOfMonth), now) : null
    if (end !== null) return end
  }
  const [, count, unit] = span.exec(text) ?? spanFirst.exec(text) ?? []
  if (unit && spans[unit]) return now + Number(count) * spans[unit]
  const [, many, of] = spanEnglish.exec(text) ?? []
  const long = english[of?.toLowerCase() ?? ""]
  return long ? now + Number(many) * long : null
}

/** The end of a day; without a year, of the next such day. */
const endOf = (
  year: string | undefined,
  month: number,
  dayOfMonth: number,
  now: number
): number | null => {
  const of = (of: number) => {
    const end = new Date(of, month - 1, dayOfMonth, 23, 59, 59, 999)
    return end.getMonth() === month - 1 && end.getDate() === dayOfMonth ? end.getTime() : null
  }
  if (year) return of(Number(year))
  const thisYear = of(new Date(now).getFullYear())
  return thisYear !== null && thisYear < now ? of(new Date(now).getFullYear() + 1) : thisYear
}
