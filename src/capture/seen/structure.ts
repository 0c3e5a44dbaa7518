import type { Amount } from "./amounts"
import { joinText } from "./join-text"
import { isNamed, namesOf } from "./names"
import { ELSEWHERE, PRICE_NAMES } from "./words/zone-words"

const ELSEWHERE_TAGS = new Set(["NAV", "FOOTER", "HEADER", "ASIDE", "DIALOG"])
const ELSEWHERE_ROLES = new Set([
  "navigation",
  "banner",
  "contentinfo",
  "complementary",
  "dialog",
  "alertdialog",
  "search",
  "menu"
])

/** Levels above an element that are looked at. */
const highest = 40

const isElsewhere = (el: Element, names: ReadonlySet<string>): boolean =>
  ELSEWHERE_TAGS.has(el.tagName)
  || ELSEWHERE_ROLES.has(el.getAttribute("role") ?? "")
  || (isNamed(el, names) && !isNamed(el, PRICE_NAMES) && !isBuying(el))

/** What puts into the cart is no cart: it asks how many, or says "add". */
const isBuying = (el: Element): boolean => {
  const names = namesOf(el)
  if (el.tagName === "FORM" || names.includes("add") || names.includes("addto")) return true
  return (
    names.some((it) => CARTS.has(it))
    && !names.includes("mini")
    && el.querySelector('input[name*="q" i], select[name*="q" i], form, [class*="add" i]') !== null
  )
}

const CARTS = new Set(["cart", "basket", "bag", "trolley"])

/**
 * Is the element in a part of the page that is not about its own product: a menu, a cart, a list of
 * other products? What holds the heading is about the product, whatever it is called.
 * @param names words in names that say so.
 */
export const standsElsewhere = (
  el: Element,
  heading: Element | null,
  names: ReadonlySet<string> = ELSEWHERE
): boolean => {
  let at: Element | null = el
  for (let up = 0; at && up < highest && at.tagName !== "BODY"; up++, at = at.parentElement) {
    if (heading && at.contains(heading)) return false
    if (isElsewhere(at, names)) return true
  }
  return false
}

const leadsAway = (el: Element): boolean => {
  const href = el.getAttribute("href") ?? ""
  return href !== "" && !/^(?:#|javascript:|tel:|mailto:)/i.test(href)
}

const samePath = (el: Element, here: string): boolean => {
  const href = el.getAttribute("href") ?? ""
  if (!URL.canParse(href, here)) return false
  return new URL(href, here).pathname === new URL(here).pathname
}

/** Every ancestor of an amount, with how many amounts it holds. */
export const countAmounts = (amounts: readonly Amount[]): Map<Element, number> => {
  const counts = new Map<Element, number>()
  for (const { el } of amounts)
    for (let at: Element | null = el, up = 0; at && up < highest; up++, at = at.parentElement)
      counts.set(at, (counts.get(at) ?? 0) + 1)
  return counts
}

/** Made by one template: most of the words of their classes are the same. */
const alike = (a: Element, b: Element): boolean => {
  if (a.tagName !== b.tagName) return false
  if (a.className === b.className) return true
  const [one, other] = [[...a.classList], new Set(b.classList)]
  const same = one.filter((it) => other.has(it)).length
  return same > 0 && same >= 0.6 * Math.max(one.length, other.size)
}

/** Characters of a card; what has more is a part of the page. */
const longestCard = 700

const isCard = (el: Element, here: string): boolean => {
  const links = [...el.querySelectorAll("a[href]")].slice(0, 12)
  if (el.tagName === "A") links.push(el)
  const away = links.some((it) => leadsAway(it) && !samePath(it, here))
  if (!away || joinText(el, longestCard) === null) return false
  return el.querySelector('img, picture, [style*="background"]') !== null || links.length > 1
}

/** Neighbours on either side that are held against a card. */
const reach = 12

/** So many alike are a list or a table, with links or without. */
const many = 8

const neighbours = (el: Element): Element[] => {
  const found: Element[] = []
  let [left, right] = [el.previousElementSibling, el.nextElementSibling]
  for (let step = 0; step < reach && (left || right); step++) {
    if (left) found.push(left)
    if (right) found.push(right)
    left = left?.previousElementSibling ?? null
    right = right?.nextElementSibling ?? null
  }
  return found
}

/** Is the amount one of several alike, each with a link of its own: a list of other products? */
export const isInList = (
  { el }: Amount,
  counts: ReadonlyMap<Element, number>,
  heading: Element | null,
  here: string
): boolean => {
  const link = el.closest("a[href]")
  if (link && leadsAway(link) && !samePath(link, here) && !(heading && link.contains(heading)))
    return true
  let at: Element | null = el
  for (let up = 0; at && up < 14 && at.tagName !== "BODY"; up++, at = at.parentElement) {
    if (heading && at.contains(heading)) return false
    const card: Element = at
    const twins = neighbours(at).filter((it) => counts.has(it) && alike(it, card)).length
    if (twins > 0 && (twins >= many || isCard(at, here))) return true
  }
  return false
}
