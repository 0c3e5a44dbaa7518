import { isSign } from "~model/take-currency"

/** Digits with their marks, as they stand in a price: `1 299,00`, `1'299.-`, `٣٫٥٠`. */
const NUMBER =
  "(?:\\p{Nd}{1,3}(?:[ \\u00a0\\u202f\\u2009]\\p{Nd}{3}(?!\\p{Nd}))+(?:[.,]\\p{Nd}{1,2})?(?!\\p{Nd})"
  + "|\\p{Nd}(?:[\\p{Nd}.,'’٫٬]*\\p{Nd})?)"
  + "(?:[.,]\\s?[-–—]{1,2})?(?:\\s?[万萬만億亿억])?"

const NUMBERS = new RegExp(NUMBER, "gu")

/** A number that stands alone: a price where its element or its label says so. */
export const BARE_NUMBER = new RegExp(`^${NUMBER}$`, "u")

const CODES = new Set(
  (
    "USD EUR GBP CHF CNY RMB JPY KRW TWD NTD HKD SGD AUD NZD CAD MXN BRL ARS CLP COP UYU INR PKR IDR MYR THB VND PHP"
    + " RUB RUR UAH BYN KZT PLN CZK HUF RON MDL BGN RSD HRK BAM MKD DKK SEK NOK ISK ILS AED SAR QAR KWD BHD OMR EGP"
    + " TND JOD ZAR NGN KES GHS AZN UZS"
  ).split(" ")
)

/** Codes that are words or names as well ("GEL 50 ml", "AMD 5600"): only behind a number. */
const WORDLY = new Set("ALL AMD GEL TRY PEN MAD".split(" "))

const longestSign = 8

const isLetter = (text: string | undefined): boolean =>
  text !== undefined && /^\p{L}/u.test(text) && !/^[\p{sc=Han}\p{sc=Hang}]/u.test(text)

const isMark = (text: string, behind: boolean): boolean =>
  CODES.has(text) || (behind && WORDLY.has(text)) || isSign(text) || isSign(text.replace(" $", "$"))

/** The length of the sign or code at the end of `left`, spaces counted; 0 for none. */
const before = (left: string): number => {
  const tight = left.replace(/\s{1,2}$/, "")
  for (let size = Math.min(longestSign, tight.length); size > 0; size--) {
    const sign = tight.slice(-size)
    if (/^\s|\p{Nd}/u.test(sign) || !isMark(sign, false)) continue
    if (isLetter(sign) && isLetter(tight.at(-size - 1))) continue
    return size + left.length - tight.length
  }
  return 0
}

const after = (right: string): number => {
  const tight = right.replace(/^\s{1,2}/, "")
  for (let size = Math.min(longestSign, tight.length); size > 0; size--) {
    const sign = tight.slice(0, size)
    if (/\s$|\p{Nd}/u.test(sign) || !isMark(sign, true)) continue
    const next = tight.at(size)
    // "70$229.99": the sign is the next amount's.
    if (next !== undefined && (/^\p{Nd}/u.test(next) || (isLetter(sign.at(-1)) && isLetter(next))))
      continue
    return size + right.length - tight.length
  }
  return 0
}

export type FoundPrice = { text: string; start: number; end: number }

/** Amounts with a sign or a code beside them, as they stand in a line; at most eight. */
export const findPrices = (line: string): FoundPrice[] => {
  const found: FoundPrice[] = []
  let taken = 0
  for (const match of line.matchAll(NUMBERS)) {
    const { index } = match
    const until = index + match[0].length
    const left = before(line.slice(Math.max(taken, index - longestSign - 2), index))
    const right = after(line.slice(until, until + longestSign + 2))
    const tail = line.slice(until, until + right).trim()
    if (left === 0 && right === 0) continue
    const start = index - left
    // Both sides: "$12 USD" is one amount, "€12 €15" two.
    const end = until + (left === 0 || CODES.has(tail) ? right : 0)
    found.push({ text: line.slice(start, end), start, end })
    taken = end
    if (found.length === 8) break
  }
  return found
}
