import type { CaptureNote } from "~model/captured-product"
import { isCurrency, minorDigits } from "~model/currency"
import type { Money } from "~model/money"
import { parseMoney } from "~model/parse-money"
import { cleanText } from "./clean"
import { currenciesOfSign } from "./currency/signs"

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

/** Codes that shops still write for currencies that have another now. */
const RENAMED: Record<string, string> = { RUR: "RUB", RMB: "CNY", NTD: "TWD" }

/** An ISO code, or a sign of one currency alone. */
export const statedCurrency = (value: unknown): string | undefined => {
  const written = cleanText(value, 20)?.toUpperCase() ?? ""
  const code = RENAMED[written] ?? written
  if (isCurrency(code)) return code
  const [only, ...others] = currenciesOfSign(written)
  return others.length === 0 && only && isCurrency(only) ? only : undefined
}

/** What the sign in the text, a sign stated beside it and the page's own currencies agree on. */
const settle = (text: string, currency: unknown, home: readonly string[]): string | undefined => {
  const own = currenciesOfSign(text)
  const signs = own.length > 0 ? own : currenciesOfSign(cleanText(currency, 20) ?? "")
  return signs.length > 0 ? home.find((it) => signs.includes(it)) : home[0]
}

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
  const own = currenciesOfSign(text)
  if (stated && own.length > 0 && !own.includes(stated)) return { note: "price-unclear" }
  if (stated || own.length === 1) return readAmount(text, stated ?? own[0] ?? "")
  const settled = settle(text, currency, home)
  if (settled === undefined) return withoutCurrency(text)
  const read = readAmount(text, settled)
  return read && "money" in read ? { ...read, byCountry: true } : read
}

/** A number in a known currency; the sign in the text, if any, is known to be of it. */
const readAmount = (text: string, currency: string): ReadPrice => {
  const plain = machineNumber(text, currency)
  if (plain) return { money: plain }
  // Three digits after the point: only a currency that counts in whole units settles it.
  if (/^\d+\.\d{3}$/.test(text) && minorDigits(currency) !== 0) return { note: "price-unclear" }
  const bare = currenciesOfSign(text).length > 0 ? withoutSign(text) : text
  const parsed = parseMoney(bare, currency)
  if (!parsed.ok || parsed.money.currency !== currency) return { note: "price-unclear" }
  return parsed.money.minor > 0 ? { money: parsed.money } : null
}

const withoutSign = (text: string): string => {
  const [from, to] = [text.search(/\p{Nd}/u), text.search(/\p{Nd}\D*$/u)]
  const tail = /^[.,]\s?[-–—]/.exec(text.slice(to + 1))?.[0] ?? ""
  return text.slice(from, to + 1) + tail
}

const withoutCurrency = (text: string): ReadPrice => {
  const parsed = parseMoney(text)
  if (parsed.ok && !parsed.assumed) return parsed.money.minor > 0 ? { money: parsed.money } : null
  const why = parsed.ok || parsed.why.endsWith("currency")
  return { note: why ? "price-without-currency" : "price-unclear" }
}
