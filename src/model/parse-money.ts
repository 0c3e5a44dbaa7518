import { isCurrency, minorDigits } from "./currency"
import type { Money } from "./money"
import { readDecimal } from "./read-decimal"

/**
 * Why a text is not taken for an amount.
 * - `no-number`: no digits, several numbers (a range), or other words beside the amount.
 * - `no-currency`: neither a sign in the text nor a hint.
 * - `ambiguous-currency`: a sign of several currencies ("kr") and no hint to choose by.
 * - `ambiguous-number`: the mark before the last digits may be a point or a thousands mark.
 * - `too-large`: beyond what is counted exactly.
 */
export type ParseMoneyRefusal =
  "no-number" | "no-currency" | "ambiguous-currency" | "ambiguous-number" | "too-large"

/** `assumed`: the sign stands for several currencies and the commonest was taken ("$" → USD). */
export type ParsedMoney =
  { ok: true; money: Money; assumed: boolean } | { ok: false; why: ParseMoneyRefusal }

/** Signs of one currency, longest first, as a person writes them. */
const SIGNS: [string, string][] = [
  ["R$", "BRL"],
  ["US$", "USD"],
  ["HK$", "HKD"],
  ["NT$", "TWD"],
  ["AU$", "AUD"],
  ["CA$", "CAD"],
  ["NZ$", "NZD"],
  ["A$", "AUD"],
  ["C$", "CAD"],
  ["S$", "SGD"],
  ["CN¥", "CNY"],
  ["JP¥", "JPY"],
  ["RMB", "CNY"],
  ["人民币", "CNY"],
  ["€", "EUR"],
  ["元", "CNY"],
  ["円", "JPY"],
  ["₩", "KRW"],
  ["원", "KRW"],
  ["₹", "INR"],
  ["₽", "RUB"],
  ["руб.", "RUB"],
  ["руб", "RUB"],
  ["₫", "VND"],
  ["đ", "VND"],
  ["฿", "THB"],
  ["₱", "PHP"],
  ["₴", "UAH"],
  ["грн", "UAH"],
  ["₺", "TRY"],
  ["₪", "ILS"],
  ["zł", "PLN"],
  ["Kč", "CZK"],
  ["Ft", "HUF"],
  ["RM", "MYR"],
  ["Rp", "IDR"]
]

/** Signs of several currencies: which they may be, and which is meant where nothing says. */
const SHARED: [string, string[], string | null][] = [
  ["¥", ["CNY", "JPY"], "CNY"],
  ["£", ["GBP", "EGP", "GIP", "FKP", "SHP"], "GBP"],
  [
    "$",
    "USD CAD AUD NZD SGD HKD TWD MXN ARS CLP COP UYU DOP BBD BSD BZD JMD TTD FJD".split(" "),
    "USD"
  ],
  ["kr.", ["SEK", "NOK", "DKK", "ISK"], null],
  ["kr", ["SEK", "NOK", "DKK", "ISK"], null]
]

type Currency = { code: string; assumed: boolean } | ParseMoneyRefusal

/** Takes the first sign out of the text; a sign that is there beats the hint. */
const takeCurrency = (text: string, hint: string | undefined): [Currency, string] => {
  const without = (sign: string, at: number) =>
    text.slice(0, at) + " " + text.slice(at + sign.length)
  const code = /(?<![A-Za-z])[A-Za-z]{3}(?![A-Za-z])/.exec(text)
  if (code && isCurrency(code[0].toUpperCase()))
    return [{ code: code[0].toUpperCase(), assumed: false }, without(code[0], code.index)]
  const lower = text.toLowerCase()
  for (const [sign, currency] of SIGNS) {
    const at = lower.indexOf(sign.toLowerCase())
    if (at >= 0) return [{ code: currency, assumed: false }, without(sign, at)]
  }
  for (const [sign, candidates, usual] of SHARED) {
    const at = lower.indexOf(sign)
    if (at < 0) continue
    if (hint && candidates.includes(hint))
      return [{ code: hint, assumed: false }, without(sign, at)]
    return [usual ? { code: usual, assumed: true } : "ambiguous-currency", without(sign, at)]
  }
  return [hint && isCurrency(hint) ? { code: hint, assumed: false } : "no-currency", text]
}

/**
 * Reads an amount as people write it: `1.234,56 €`, `¥136`, `136元`, `$1,299.00`, `1 299,00 kr`.
 * @param currencyHint ISO 4217; used where the text has no sign, or one of several currencies.
 */
export const parseMoney = (text: string, currencyHint?: string): ParsedMoney => {
  if (text.length > 80) return { ok: false, why: "no-number" }
  // NFKC turns full-width digits and signs (１３６, ￥) and hard spaces into the plain ones.
  const [currency, rest] = takeCurrency(text.normalize("NFKC").trim(), currencyHint?.toUpperCase())
  if (!/\p{Nd}/u.test(rest)) return { ok: false, why: "no-number" }
  if (typeof currency === "string") return { ok: false, why: currency }
  const number = readDecimal(rest, currency.code)
  if (!number.ok) return number
  const digits = minorDigits(currency.code)
  if (number.fraction.length > digits) return { ok: false, why: "ambiguous-number" }
  const minor = Number(number.whole + number.fraction.padEnd(digits, "0"))
  if (!Number.isSafeInteger(minor)) return { ok: false, why: "too-large" }
  return { ok: true, money: { minor, currency: currency.code }, assumed: currency.assumed }
}
