import { cleanText } from "../clean"
import { joinText } from "./join-text"
import type { Eyes } from "./look"
import { isNamed } from "./names"
import type { Scan } from "./scan"
import { standsElsewhere } from "./structure"
import { BUY } from "./words/buy-words"

export type BuyButton = { el: Element; at: number; enabled: boolean; label: string }

/** Longest text of a button; more is a story. */
const longest = 40

const BUY_NAMES = new Set([
  "addtocart",
  "addtobasket",
  "addtobag",
  "buynow",
  "addcart",
  "buybutton",
  "btnbuy",
  "buybtn"
])

const labelOf = (el: Element): string => {
  const own =
    el.tagName === "INPUT"
      ? (el.getAttribute("value") ?? el.getAttribute("alt") ?? "")
      : (joinText(el, longest) ?? "")
  return (own || (el.getAttribute("aria-label") ?? el.getAttribute("title") ?? "")).slice(
    0,
    longest + 20
  )
}

const isButtonInput = (el: Element): boolean =>
  el.tagName !== "INPUT" || /^(?:submit|button|image)$/i.test(el.getAttribute("type") ?? "")

const isEnabled = (el: Element): boolean =>
  !el.hasAttribute("disabled") && el.getAttribute("aria-disabled") !== "true"

/** Buttons that buy, and links that look like ones, in the order of the page; not those of other parts. */
export const buyButtons = (
  { bits, controls }: Scan,
  heading: Element | null,
  eyes: Eyes
): BuyButton[] => {
  const found = new Map<Element, BuyButton>()
  const add = (el: Element, at: number, label: string): void => {
    if (found.has(el) || found.size >= 40) return
    if (standsElsewhere(el, heading) || !eyes(el).visible) return
    found.set(el, { el, at, enabled: isEnabled(el), label: label.slice(0, longest).toLowerCase() })
  }
  for (const { el, at } of controls.slice(0, 3000)) {
    if (!isButtonInput(el)) continue
    const label = cleanText(labelOf(el), longest + 20)?.toLowerCase() ?? ""
    if ((label !== "" && label.length <= longest && startsBuying(label)) || isNamed(el, BUY_NAMES))
      add(el, at, label)
  }
  for (const { text, el, at } of bits) {
    if (text.length > longest || text.length < 2) continue
    const link = el.closest(
      'a, button, [role="button"], [class*="btn" i], [class*="button" i], [onclick]'
    )
    if (link && startsBuying(text.toLowerCase())) add(link, at, text)
  }
  return [...found.values()].sort((a, b) => a.at - b.at)
}

/** "Add to wish list", "Reserve not met": no buying. */
const KEEP =
  /wish|watch|list[ae]?(?![\p{L}])|favor|compar|vergleich|merkzettel|souhait|deseo|desider|избран|сравн|porówn|schow|ulubion|obľúb|oblíb|收藏|比較|比较|お気に入り|찜|not met|مفضلة|karşılaştır|review|comment|gift card/iu

/** The words of buying stand at the head of a button: "Buy", not "How to buy". */
const startsBuying = (label: string): boolean => {
  const match = BUY.exec(label)
  if (!match) return false
  return match.index <= 3 && label.length - match[0].length <= 18 && !KEEP.test(label)
}
