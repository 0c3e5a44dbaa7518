import { minorDigits } from "./currency"
import type { Money } from "./money"
import { type Decimal, readDecimal, readMyriads } from "./read-decimal"
import { takeCurrency } from "./take-currency"

/**
 * Why a text is not taken for an amount.
 * - `no-number`: no digits, several numbers, or other words beside the amount.
 * - `range`: two amounts, "10–20 €".
 * - `lowest-price`: "from $9.99": what it costs at least, not what it costs.
 * - `negative`: below nothing.
 * - `no-currency`: neither a sign in the text nor a hint.
 * - `ambiguous-currency`: a sign of several currencies ("kr") and no hint to choose by.
 * - `ambiguous-number`: the mark before the last digits may be a point or a thousands mark.
 * - `too-large`: beyond what is counted exactly.
 */
export type ParseMoneyRefusal =
  | "no-number"
  | "range"
  | "lowest-price"
  | "negative"
  | "no-currency"
  | "ambiguous-currency"
  | "ambiguous-number"
  | "too-large"

/** `assumed`: the sign stands for several currencies and the commonest was taken ("$" → USD). */
export type ParsedMoney =
  { ok: true; money: Money; assumed: boolean } | { ok: false; why: ParseMoneyRefusal }

/** As `ParsedMoney`; `lowest`: the amount is where prices begin ("from $9.99", "129元起"). */
export type WrittenPrice =
  | { ok: true; money: Money; assumed: boolean; lowest: boolean }
  | { ok: false; why: Exclude<ParseMoneyRefusal, "lowest-price"> }

/** Words before the lowest of several prices. */
const FROM =
  /^(?:(?:prices? )?(?:from|starting (?:at|from)|as low as)|ab|von|dès|des|à partir de|a partir de|desde|a partire da|da|od|от|від|vanaf|fra|från|alkaen|de la|już od|mulai(?: dari)?|từ|เริ่มต้น|最低价?|低至|ابتداء من|من|החל מ-?|başlayan|από)(?![\p{L}])[:\s]*(?=[^\p{L}]|\p{L}{1,3}\b|\p{sc=Han})/iu

/** Marks after the lowest of several prices. */
const UP = /\s*(?:起|から|부터|～|〜|~|\bet plus|and up|\+)$/u

const RANGE = /\p{Nd}[^\p{Nd}]{0,6}?(?:[-–—−~～〜至]|\bto\b|\bbis\b|\bдо\b)[^\p{Nd}]{0,6}\p{Nd}/u

/** Marks of direction and joining, which are not seen, and hard and thin spaces. */
const plain = (text: string): string =>
  text
    .replace(/[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, "")
    .normalize("NFKC")
    .trim()

const toMinor = (number: Decimal & { ok: true }, currency: string): number | "ambiguous-number" => {
  const digits = minorDigits(currency)
  if (number.fraction.length <= digits)
    return Number(number.whole + number.fraction.padEnd(digits, "0"))
  // "1500.00 ¥": no yen has hundredths, but noughts harm nobody.
  const noughts = digits === 0 && /^0{1,2}$/.test(number.fraction)
  return noughts ? Number(number.whole) : "ambiguous-number"
}

/**
 * Reads a price as shops and people write it: `1.234,56 €`, `¥136`, `1 299 ₽`, `1'299.-`,
 * `¥1,234.5万`, `٣٫٥٠ ر.س`, and what prices begin with: `from $9.99`, `￥129.00起`.
 * @param currencyHint ISO 4217; used where the text has no sign, or one of several currencies.
 */
export const readWrittenPrice = (text: string, currencyHint?: string): WrittenPrice => {
  if (text.length > 80) return { ok: false, why: "no-number" }
  const whole = plain(text)
  const bare = whole.replace(FROM, "").replace(UP, "")
  const currency = takeCurrency(bare, currencyHint?.toUpperCase())
  const rest = currency.rest.trim()
  if (!/\p{Nd}/u.test(rest) || rest.includes("%")) return { ok: false, why: "no-number" }
  if (RANGE.test(bare)) return { ok: false, why: "range" }
  if (/^[-–−]\s*\p{Nd}/u.test(rest)) return { ok: false, why: "negative" }
  if (!currency.ok) return { ok: false, why: currency.why }
  const number = readMyriads(rest) ?? readDecimal(rest, currency.code)
  if (!number.ok) return number
  const minor = toMinor(number, currency.code)
  if (typeof minor === "string") return { ok: false, why: minor }
  if (!Number.isSafeInteger(minor)) return { ok: false, why: "too-large" }
  const money = { minor, currency: currency.code }
  return { ok: true, money, assumed: currency.assumed, lowest: bare !== whole }
}

/** As `readWrittenPrice`, for what something costs: where prices begin is refused. */
export const parseMoney = (text: string, currencyHint?: string): ParsedMoney => {
  const read = readWrittenPrice(text, currencyHint)
  if (!read.ok) return read
  const { money, assumed } = read
  return read.lowest ? { ok: false, why: "lowest-price" } : { ok: true, money, assumed }
}
