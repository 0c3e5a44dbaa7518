import { minorDigits } from "./currency"

/** The digits before and after the point, as text, so that nothing is rounded. */
export type Decimal =
  | { ok: true; whole: string; fraction: string }
  | { ok: false; why: "no-number" | "ambiguous-number" }

/** Currencies whose home writes 1.299 for one thousand two hundred and ninety-nine. */
const POINT_GROUPS = new Set(
  "EUR BRL DKK TRY IDR VND ARS CLP COP ISK RON RSD PYG UYU CRC MKD BAM".split(" ")
)

/** Arabic and Persian digits and marks to plain ones. */
const plainDigits = (text: string): string =>
  text
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replaceAll("\u066b", ".")
    .replaceAll("\u066c", ",")

const no = { ok: false, why: "no-number" } as const
const unclear = { ok: false, why: "ambiguous-number" } as const

/** Thousands marks stand between groups of three; in India after the first three in pairs. */
const isGrouped = (whole: string, mark: string): boolean => {
  const groups = whole.split(mark)
  const head = groups.shift() ?? ""
  const last = groups.at(-1) ?? ""
  if (!/^[1-9]\d{0,2}$/.test(head) || last.length !== 3) return false
  return (
    groups.slice(0, -1).every((it) => it.length === 3)
    || (mark === "," && head.length < 3 && groups.slice(0, -1).every((it) => it.length === 2))
  )
}

const finish = (whole: string, fraction: string): Decimal => {
  const marks = new Set(whole.replace(/\d/g, ""))
  if (marks.size > 1) return no
  const [mark] = marks
  if (mark !== undefined && !isGrouped(whole, mark)) return unclear
  return { ok: true, whole: whole.replace(/\D/g, ""), fraction }
}

/**
 * Splits a written number into its whole and its fraction. One mark with three digits after it is
 * a thousands mark where the currency is written so, else it is refused: a price read wrong by a
 * thousand is worse than one not read.
 */
export const readDecimal = (text: string, currency: string): Decimal => {
  // "129,-" and "129.–" mean no cents.
  const number = plainDigits(text)
    .trim()
    .replace(/[.,]\s?[-–—]+$/, "")
    .replace(/\s+/g, " ")
  if (!/^\d[\d., '’]*$/.test(number) || !/\d$/.test(number)) return no
  const last = Math.max(number.lastIndexOf("."), number.lastIndexOf(","))
  if (last < 0) return finish(number, "")
  const whole = number.slice(0, last)
  const fraction = number.slice(last + 1)
  if (!/^\d+$/.test(fraction)) return no
  const mark = number.charAt(last)
  const repeated = whole.includes(mark)
  if (repeated) return finish(number, "")
  if (fraction.length !== 3) return finish(whole, fraction)
  // Another mark before it ("1,299.500") makes it the point; the caller counts the digits.
  if (/\D/.test(whole)) return finish(whole, fraction)
  const digits = minorDigits(currency)
  if (digits === 3) return mark === "." ? finish(whole, fraction) : unclear
  if (digits === 0 || mark === "," || POINT_GROUPS.has(currency)) return finish(number, "")
  return unclear
}
