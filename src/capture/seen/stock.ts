import type { Availability } from "~model/captured-product"
import type { BuyButton } from "./buttons"
import type { Heading } from "./heading"
import type { Eyes } from "./look"
import type { Bit, Scan } from "./scan"
import { standsElsewhere } from "./structure"
import { IN, OUT, PRE } from "./words/stock-words"
import { OTHERS } from "./words/zone-words"

export type Stock = { value: Availability; sure: boolean }

/** Longest line that says of a product whether it can be had. */
const longest = 70

type Place = { from: number; to: number }

/** One size of many, or one shop of many, says nothing of the product. */
const isOneOfMany = (el: Element): boolean => {
  const item = el.closest('option, li, label, td, [role="option"], [role="radio"]')
  return item !== null && (item.parentElement?.childElementCount ?? 0) > 2
}

const says = (
  page: Scan,
  pattern: RegExp,
  { from, to }: Place,
  head: Element | null,
  eyes: Eyes
): Bit[] => {
  const found: Bit[] = []
  for (const bit of page.bits) {
    if (bit.at < from || bit.at > to || bit.text.length > longest) continue
    if (!pattern.test(bit.text.toLowerCase())) continue
    if (standsElsewhere(bit.el, head, OTHERS) || !eyes(bit.el).visible) continue
    found.push(bit)
    if (found.length === 30) break
  }
  return found
}

/**
 * Whether it can be had: by words near the heading and the price, and by a button that buys. Where
 * nothing is said, a price with nothing against it says so, without being sure.
 */
export const readStock = (
  page: Scan,
  heading: Heading | null,
  buy: BuyButton | null,
  priceAt: number | null,
  eyes: Eyes
): Stock | null => {
  const head = heading?.el ?? null
  const anchor = heading?.at ?? priceAt ?? buy?.at
  if (anchor === undefined || anchor === null) return null
  const end = Math.max(anchor, priceAt ?? 0, buy && buy.at - anchor < 6000 ? buy.at : 0)
  const place = { from: anchor - 300, to: end + 700 }
  const no = says(page, OUT, place, head, eyes).filter((it) => !isOneOfMany(it.el))
  const out = no.filter(({ text }) => page.bits.filter((it) => it.text === text).length < 3)
  const can = says(page, IN, place, head, eyes).filter((it) => !OUT.test(it.text.toLowerCase()))
  const pre = says(page, PRE, place, head, eyes)
  const open = buy?.enabled === true && !OUT.test(buy.label)
  if (out.length > 0 && !open) return { value: "out-of-stock", sure: can.length === 0 || !buy }
  if (pre.length > 0 && can.length === 0) return { value: "preorder", sure: false }
  if (can.length > 0) return { value: "in-stock", sure: open }
  if (open) return { value: "in-stock", sure: false }
  return priceAt === null ? null : { value: "in-stock", sure: false }
}
