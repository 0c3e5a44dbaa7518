import { cleanText } from "../clean"
import { plainName } from "../page-identity"
import { joinText } from "./join-text"
import type { Eyes } from "./look"
import type { Scan } from "./scan"

export type Heading = { el: Element; at: number; text: string; sure: boolean }

/** Runs of text among which the heading stands. */
const furthest = 15_000

/** Elements that are weighed as the heading. */
const most = 60

const share = (name: string, of: string): number => {
  const words = new Set(of.split(" "))
  const own = name.split(" ")
  return own.filter((it) => words.has(it)).length / Math.max(own.length, 1)
}

/** Words of the address, which most shops make of the product's name. */
const slugOf = (href: string): string => {
  try {
    return plainName(decodeURIComponent(new URL(href).pathname))
  } catch {
    return ""
  }
}

const tagWeight = (el: Element): number => {
  if (el.tagName === "H1" || el.closest("h1")) return 4
  if (el.getAttribute("itemprop") === "name") return 2
  if (el.tagName === "H2" || el.closest("h2")) return 1.5
  return /title|name|heading/i.test(`${el.className} ${el.id}`) ? 1 : 0
}

/**
 * The name of what the page is about, as it stands on it: the main heading, or, where there is none,
 * the words that the document's title and its address repeat.
 */
export const findHeading = (
  doc: Document,
  { bits }: Scan,
  eyes: Eyes,
  href: string
): Heading | null => {
  const title = plainName(doc.title)
  const slug = slugOf(href)
  const weighed = new Map<Element, { at: number; text: string; score: number }>()
  for (const { text, el, at } of bits.slice(0, furthest)) {
    if (weighed.size >= most) break
    if (text.length < 3 || weighed.has(el)) continue
    const heading = el.closest("h1") ?? el
    const isHeading = tagWeight(heading) >= 4
    if (weighed.has(heading)) continue
    const name = plainName(text)
    if (name.length < 2) continue
    const inTitle = title.includes(name) ? name.length / Math.max(title.length, 1) : 0
    if (!isHeading && (inTitle < 0.25 || name.length < 6)) continue
    const whole = heading === el ? text : (joinText(heading, 300) ?? text)
    const full = plainName(whole)
    const score =
      tagWeight(heading)
      + 4 * share(full, title) * Math.min(1, full.length / 8)
      + 2 * Math.min(1, full.length / Math.max(title.length, 1))
      + 2 * share(full, slug)
    weighed.set(heading, { at, text: whole, score })
  }
  let best: Heading | null = null
  let top = 0
  for (const [el, { at, text, score }] of weighed) {
    const look = eyes(el)
    const total = score + (look.visible ? 1.5 : 0) + Math.min(look.size, 40) / 40
    const clean = cleanText(text, 300)
    if (total <= top || !clean) continue
    top = total
    best = { el, at, text: clean, sure: total > 6 }
  }
  return best
}
