import { foldText } from "../fold/fold-text"

const written = /^(\d{4})(?:[-/.年](\d{1,2})?(?:[-/.月](\d{1,2})?)?[日号]?)?[-/.]?$/u

/**
 * The first moment of a year, a month or a day ("2026", "2026-03", "2026/3/5", "2026年3月") in this
 * computer's time, in milliseconds since 1970; "unfinished" for the beginning of one, as it is being
 * typed; null for what is none.
 */
export const readDay = (text: string): number | "unfinished" | null => {
  const value = foldText(text)
  if (/^\d{0,3}$/.test(value)) return "unfinished"
  const match = written.exec(value)
  if (!match) return null
  const [year, month, day] = [match[1], match[2] ?? 1, match[3] ?? 1].map(Number)
  if (year === undefined || month === undefined || day === undefined || year < 1000) return null
  if (month === 0 && match[2] === "0") return "unfinished"
  if (day === 0 && match[3] === "0") return "unfinished"
  const date = new Date(year, month - 1, day)
  return date.getMonth() === month - 1 && date.getDate() === day ? date.getTime() : null
}
