import type { CaptureNote } from "~model/captured-product"
import { isCurrency, minorDigits } from "~model/currency"
import { RENAMED_CODES } from "~model/currency-signs"
import type { Money } from "~model/money"
import { parseMoney } from "~model/parse-money"
import { currenciesOf } from "~model/take-currency"
import { cleanText } from "./clean"

/** `byCountry`: no currency is stated for this price; the page's own was taken. */
export type ReadPrice = { money: Money; byCountry?: true } | { note: CaptureNote } | null

/** `12.5`, `12.5000`: a number for machines. Exactly three digits after the point may be thousands. */
const machineNumber = (text: string, currency: string): Money | null => {
  const [, whole = "", written = ""] = /^(\d{1,15})(?:\.(\d{1,20}))?$/.exec(text) ?? []
  const digits = minorDigits(currency)
  if (whole === "" || (written.length === 3 && digits !== 3)) return null
  const fraction = written.padEnd(digits, "0")
  const cut = Number(whole + fraction.slice(0, digits))
  const minor = cut + (fraction.charAt(digits) >= "5" ? 1 : 0)
  return Number.isSafeInteger(minor) && minor > 0 ? { minor, currency } : null
}

/** An ISO code, or a sign of one currency alone. */
export const statedCurrency = (value: unknown): string | undefined => {
  const written = cleanText(value, 20)?.toUpperCase() ?? ""
  const code = RENAMED_CODES[written] ?? written
  if (isCurrency(code)) return code
  const [only, ...others] = currenciesOf(written)
  return others.length === 0 ? only : undefined
}

const CODE = /(?<!\p{L})[A-Z]{3}(?!\p{L})/u

/** `1299.000`: a point that may stand before thousands or before what is less than a cent. */
const THREE_DIGITS = /^\d+\.\d{3}$/

/**
 * A price as a page states it, with its currency. What is not certain is left out and noted: a
 * sign of several currencies ("$") counts beside a stated one, or where `home` settles it. Zero
 * stands for "not known" in too many shops to be taken for a price.
 * @param home the page's own currencies, likeliest first; none where a guess is not wanted.
 * @returns null where there is no price at all.
 */
export const readPrice = (
  price: unknown,
  currency: unknown,
  home: readonly string[] = []
): ReadPrice => {
  const text = cleanText(price, 80)
  if (text === undefined || /^[0.,\s]+$/.test(text) || text.startsWith("-")) return null
  const stated = statedCurrency(currency)
  const own = currenciesOf(text)
  const signs = own.length > 0 ? own : currenciesOf(cleanText(currency, 20) ?? "")
  const hint = stated ?? home.find((it) => signs.length === 0 || signs.includes(it))
  const byCountry = stated === undefined && own.length !== 1 && !CODE.test(text)
  const read = readAmount(text, stated, hint)
  return read && "money" in read && byCountry ? { ...read, byCountry } : read
}

const readAmount = (
  text: string,
  stated: string | undefined,
  hint: string | undefined
): ReadPrice => {
  const plain = hint && machineNumber(text, hint)
  if (plain) return { money: plain }
  // Only a currency that counts in whole units settles it.
  if (hint && THREE_DIGITS.test(text) && minorDigits(hint) !== 0) return { note: "price-unclear" }
  const parsed = parseMoney(text, hint)
  if (!parsed.ok)
    return { note: parsed.why.endsWith("currency") ? "price-without-currency" : "price-unclear" }
  if (parsed.assumed) return { note: "price-without-currency" }
  if (stated && parsed.money.currency !== stated) return { note: "price-unclear" }
  return parsed.money.minor > 0 ? { money: parsed.money } : null
}
