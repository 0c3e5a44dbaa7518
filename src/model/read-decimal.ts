import { minorDigits } from "./currency"

/** The digits before and after the point, as text, so that nothing is rounded. */
export type Decimal =
  | { ok: true; whole: string; fraction: string }
  | { ok: false; why: "no-number" | "ambiguous-number" }

/** Currencies whose home writes 1.299 for one thousand two hundred and ninety-nine. */
const POINT_GROUPS = new Set(
  "EUR BRL DKK TRY IDR VND ARS CLP COP ISK RON RSD PYG UYU CRC MKD BAM".split(" ")
)

/** Noughts of the scripts that have digits of their own, from Arabic to Khmer. */
const NOUGHTS = "٠۰०০੦૦୦௦౦೦൦๐໐༠၀០"

/** Digits and marks of other scripts to plain ones. */
export const plainDigits = (text: string): string =>
  text
    .replace(/[^\P{Nd}0-9]/gu, (digit) => {
      const code = digit.codePointAt(0) ?? 0
      const nought = [...NOUGHTS].find(
        (it) => code - it.charCodeAt(0) >= 0 && code - it.charCodeAt(0) < 10
      )
      return nought ? String(code - nought.charCodeAt(0)) : digit
    })
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

/** How many noughts a word of the East stands for. */
const MYRIADS: Record<string, number> = { 万: 4, 萬: 4, 만: 4, 億: 8, 亿: 8, 억: 8 }

/** `1,234.5万` → 12345000; there the mark before the fraction is always a point. Null without one. */
export const readMyriads = (text: string): Decimal | null => {
  const [, number = "", word = ""] =
    /^(.+?)\s?([万萬만億亿억])$/u.exec(plainDigits(text).trim()) ?? []
  const noughts = MYRIADS[word]
  if (noughts === undefined) return null
  const [, whole = "", fraction = ""] =
    /^(\d{1,3}(?:,\d{3})+|\d{1,12})(?:\.(\d{1,4}))?$/.exec(number.trim()) ?? []
  if (whole === "") return no
  return {
    ok: true,
    whole: whole.replaceAll(",", "") + fraction.padEnd(noughts, "0"),
    fraction: ""
  }
}
