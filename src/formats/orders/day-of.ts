import { orderedOn } from "~model/ordered-on"

/** Which of 03/04/2026 is the month, as the other dates of the file tell; "" where none does. */
export type DayOrder = "day-first" | "month-first" | ""

const numbers = /^\D{0,3}(\d{1,2})[./-](\d{1,2})[./-](20\d\d)(?!\d)/u

/** A file writes all its dates alike: one 25th tells of all of them. Two that disagree tell nothing. */
export const dayOrder = (texts: readonly string[]): DayOrder => {
  let [dayFirst, monthFirst] = [false, false]
  for (const text of texts) {
    const [, first, second] = numbers.exec(text.trim()) ?? []
    if (Number(first) > 12) dayFirst = true
    if (Number(second) > 12) monthFirst = true
  }
  if (dayFirst === monthFirst) return ""
  return dayFirst ? "day-first" : "month-first"
}

/** The day of a written date, as local midnight in ms since 1970; null for none, or one of two. */
export const dayOf = (text: string, order: DayOrder): number | null => {
  const [, first = "", second = "", year = ""] = numbers.exec(text.trim()) ?? []
  if (!first) return orderedOn(text)
  // 05.05.2026 is one day either way; German points are always day first.
  const dayFirst = order === "day-first" || (order === "" && text.includes("."))
  if (!dayFirst && order === "" && first !== second) return null
  const [day, month] = dayFirst ? [first, second] : [second, first]
  return orderedOn(`${year}-${month}-${day}`)
}
