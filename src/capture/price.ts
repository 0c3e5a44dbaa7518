import type { CaptureNote } from "~model/captured-product"
import { isCurrency, minorDigits } from "~model/currency"
import type { Money } from "~model/money"
import { parseMoney } from "~model/parse-money"
import { cleanText } from "./clean"

export type ReadPrice = { money: Money } | { note: CaptureNote } | null

/** `12.5`, `12.5000`: a number for machines. Exactly three digits after the point may be thousands. */
const machineNumber = (text: string, currency: string): Money | null => {
  const [, whole = "", written = ""] = /^(\d{1,15})(?:\.(\d{1,20}))?$/.exec(text) ?? []
  const digits = minorDigits(currency)
  if (whole === "" || (written.length === 3 && digits !== 3)) return null
  const fraction = written.padEnd(digits, "0")
  const cut = Number(whole + fraction.slice(0, digits))
  const minor = cut + (fraction.charAt(digits) >= "5" ? 1 : 0)
  return Number.isSafeInteger(minor) ? { minor, currency } : null
}

/** Codes that shops still write for currencies that have another now. */
const RENAMED: Record<string, string> = { RUR: "RUB", RMB: "CNY", NTD: "TWD" }

/** Only an ISO code counts as stated: a sign may be of several currencies. */
const statedCurrency = (value: unknown): string | undefined => {
  const written = cleanText(value, 20)?.toUpperCase() ?? ""
  const code = RENAMED[written] ?? written
  return isCurrency(code) ? code : undefined
}

/**
 * A price as structured data states it, with its currency. What is not certain is left out and
 * noted: a sign of several currencies ("$") counts only beside a stated one. Zero stands for "not
 * known" in too many shops to be taken for a price.
 * @returns null where there is no price at all.
 */
export const readPrice = (price: unknown, currency: unknown): ReadPrice => {
  const text = cleanText(price, 80)
  if (text === undefined || /^[0.,\s]+$/.test(text)) return null
  const stated = statedCurrency(currency)
  const plain = stated && machineNumber(text, stated)
  if (plain) return { money: plain }
  // Three digits after the point: only a currency that counts in whole units settles it.
  if (/^\d+\.\d{3}$/.test(text) && stated && minorDigits(stated) !== 0)
    return { note: "price-unclear" }
  const parsed = parseMoney(text, stated)
  if (!parsed.ok)
    return {
      note: parsed.why.endsWith("currency") ? "price-without-currency" : "price-unclear"
    }
  if (parsed.assumed) return { note: "price-without-currency" }
  if (stated && parsed.money.currency !== stated) return { note: "price-unclear" }
  return parsed.money.minor > 0 ? { money: parsed.money } : null
}
