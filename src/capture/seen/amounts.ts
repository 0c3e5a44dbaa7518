import type { CaptureNote } from "~model/captured-product"
import { minorDigits } from "~model/currency"
import type { Money } from "~model/money"
import { readWrittenPrice } from "~model/parse-money"
import { currenciesOf } from "~model/take-currency"
import { BARE_NUMBER, findPrices, type FoundPrice } from "./find-prices"
import { joinText } from "./join-text"
import { isNamed } from "./names"
import type { Bit, Scan } from "./scan"
import { PRICE_NAMES } from "./words/zone-words"

/** One amount of money on the page. */
export type Amount = {
  el: Element
  at: number
  money: Money
  /** "from …" */
  lowest: boolean
  /** Its sign is of several currencies, or it has none: the page's own settled it. */
  byCountry: boolean
  /** The line of its element, and the amount's place in it. */
  line: string
  start: number
  end: number
}

/** Amounts that are weighed; a page has seldom more than a hundred. */
const most = 600
const longestLine = 80
const levels = 4

type Read = Pick<Amount, "money" | "lowest" | "byCountry">

/** An amount of the page; null where its number or its currency is not certain. */
export const readAmount = (text: string, currencies: readonly string[]): Read | null => {
  const own = currenciesOf(text)
  const hint = currencies.find((it) => own.length === 0 || own.includes(it))
  const read = readWrittenPrice(text, hint)
  if (!read.ok || read.assumed || read.money.minor <= 0) return null
  const { money, lowest } = read
  // "NT$ 99" and "$99" on a page of one dollar: the first says which, the second does not.
  const shared = own.length !== 1 && !/(?<![\p{L}])[A-Z]{3}(?![\p{L}])/u.test(text)
  const settled = own[0] === "CNY" && text.includes("元") && money.currency === "CNY"
  return { money, lowest, byCountry: shared && !settled }
}

const digitsOf = (text: string): string => text.replace(/\P{Nd}/gu, "")

type Place = { el: Element; line: string; prices: FoundPrice[] }

/** The smallest element in which the amount is whole: signs and cents are often in one of their own. */
const placeOf = (bit: Bit): Place | null => {
  const own = bit.text.length <= longestLine * 2 ? findPrices(bit.text) : []
  if (own.length > 1) return { el: bit.el, line: bit.text, prices: own }
  const digits = digitsOf(own[0]?.text ?? bit.text)
  let best: Place | null = own.length === 1 ? { el: bit.el, line: bit.text, prices: own } : null
  let el: Element | null = bit.el
  for (let up = 0; el && up < levels; up++, el = el.parentElement) {
    const line = joinText(el, longestLine)
    if (line === null) break
    // The amount that these digits are part of, and no other of the line.
    const found = findPrices(line).filter((it) => digitsOf(it.text).includes(digits))
    const [price] = found
    if (!price || found.length > 1) {
      if (best || found.length > 1) break
      continue
    }
    const [had] = best?.prices ?? []
    if (had && digitsOf(price.text).length <= digitsOf(had.text).length) break
    best = { el, line, prices: [price] }
  }
  return best
}

/** "售價: 99" and `<b class="price">99</b>`: a number whose sign is missing. */
const barePlace = (bit: Bit): Place | null => {
  if (!BARE_NUMBER.test(bit.text) || digitsOf(bit.text).length > 9) return null
  for (let el: Element | null = bit.el, up = 0; el && up < 2; up++, el = el.parentElement) {
    if (!isNamed(el, PRICE_NAMES)) continue
    const line = joinText(el, 30)
    if (line === null || !BARE_NUMBER.test(line)) return null
    return { el, line, prices: [{ text: line, start: 0, end: line.length }] }
  }
  return null
}

const FROM_BEFORE =
  /(?:^|\s)(?:from|starting (?:at|from)|as low as|ab|dès|à partir de|a partir de|desde|a partire da|da|od|от|від|vanaf|fra|från|alkaen|de la|mulai|từ|最低(?:价|價)?|低至)\s?:?\s?$/iu
const FROM_AFTER = /^\s?(?:起|から|부터|～|〜|~)/u

/** All amounts of money in the order of the page. */
export const amountsOf = (
  { bits }: Scan,
  currencies: readonly string[]
): { amounts: Amount[]; notes: CaptureNote[] } => {
  const amounts: Amount[] = []
  const seen = new Map<Element, Set<number>>()
  let unsettled = false
  for (const bit of bits) {
    if (amounts.length >= most) break
    if (!/\p{Nd}/u.test(bit.text)) continue
    const place = placeOf(bit) ?? barePlace(bit)
    if (!place) continue
    const known = seen.get(place.el) ?? new Set<number>()
    seen.set(place.el, known)
    for (const { text, start, end } of place.prices) {
      const read = known.has(start) ? null : readAmount(text, currencies)
      if (!read && !known.has(start) && currencies.length === 0) unsettled = true
      known.add(start)
      if (!read) continue
      const lowest =
        read.lowest
        || FROM_BEFORE.test(place.line.slice(0, start))
        || FROM_AFTER.test(place.line.slice(end))
      amounts.push({ ...read, lowest, el: place.el, at: bit.at, line: place.line, start, end })
    }
  }
  return { amounts, notes: unsettled ? ["price-without-currency"] : [] }
}

export const sameMoney = (a: Money, b: Money): boolean =>
  a.minor === b.minor && a.currency === b.currency

/** In whole units, for comparing sizes of amounts of one currency. */
export const units = ({ minor, currency }: Money): number => minor / 10 ** minorDigits(currency)
