import { ANY_SIGN } from "~model/take-currency"

/** Digits with their marks, as they stand in a price: `1 299,00`, `1'299.-`, `٣٫٥٠`. */
const NUMBER =
  "\\p{Nd}{1,3}(?:[ \\u00a0\\u202f\\u2009]\\p{Nd}{3}(?!\\p{Nd}))+(?:[.,]\\p{Nd}{1,2})?(?!\\p{Nd})"
  + "|\\p{Nd}(?:[\\p{Nd}.,'’٫٬]*\\p{Nd})?"
const TAIL = "(?:[.,]\\s?[-–—]{1,2})?(?:\\s?[万萬만億亿억])?"
const CODE =
  "(?<!\\p{L})(?:USD|EUR|GBP|CHF|CNY|RMB|JPY|KRW|TWD|NTD|HKD|SGD|AUD|NZD|CAD|MXN|BRL|ARS|CLP|COP|PEN|UYU|INR|PKR|IDR|MYR|THB|VND|PHP|RUB|RUR|UAH|BYN|KZT|PLN|CZK|HUF|RON|MDL|BGN|RSD|HRK|BAM|MKD|ALL|DKK|SEK|NOK|ISK|TRY|ILS|AED|SAR|QAR|KWD|BHD|OMR|EGP|MAD|TND|JOD|ZAR|NGN|KES|GHS|GEL|AMD|AZN|UZS)(?!\\p{L})"
const SIGN = `(?:${ANY_SIGN}|${CODE})`

const PRICE = new RegExp(
  `(?<!\\p{Nd}|\\p{Nd}[.,])(?:${SIGN}\\s?(?:${NUMBER})${TAIL}(?:\\s?${CODE})?|(?:${NUMBER})${TAIL}\\s?${SIGN}(?!\\p{Nd}))`,
  "giu"
)

export const HAS_SIGN = new RegExp(SIGN, "iu")

export type FoundPrice = { text: string; start: number; end: number }

/** Amounts with a sign or a code beside them, as they stand in a line; at most eight. */
export const findPrices = (line: string): FoundPrice[] => {
  if (!/\p{Nd}/u.test(line)) return []
  const found: FoundPrice[] = []
  for (const match of line.matchAll(PRICE)) {
    found.push({ text: match[0], start: match.index, end: match.index + match[0].length })
    if (found.length === 8) break
  }
  return found
}

/** A number that stands alone: a price where its element or its label says so. */
export const BARE_NUMBER = new RegExp(`^(?:${NUMBER})${TAIL}$`, "u")
