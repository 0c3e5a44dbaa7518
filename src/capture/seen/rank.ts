import { type Amount, sameMoney } from "./amounts"
import type { BuyButton } from "./buttons"
import type { Heading } from "./heading"
import type { Eyes, Look } from "./look"
import { settlePair } from "./pairs"
import { ownNames, type Role, roleOf } from "./role"
import { countAmounts, isInList, standsElsewhere } from "./structure"
import { type Words, wordsAround } from "./surroundings"
import { PRICE } from "./words/price-words"
import { NOW_NAMES, PRICE_NAMES } from "./words/zone-words"
import { PER_PIECE } from "./words/unit-words"

export type Ranked = {
  amount: Amount
  role: Role
  /** A line runs through it. */
  byLook: boolean
  /** It is called an old price, and there is no new one. */
  doubtful?: true
  score: number
  /** In another part of the page, or in a list of other products. */
  elsewhere: boolean
  look: Look
}

export type Anchors = { heading: Heading | null; buy: BuyButton | null; eyes: Eyes; href: string }

const COST: Record<Role, number> = {
  price: 0,
  was: 9,
  unit: 5,
  instalment: 7,
  shipping: 8,
  saving: 8,
  member: 3,
  sum: 4,
  "without-tax": 2.5
}

/** 1 beside, towards 0 far away. */
const nearness = (distance: number, scale: number): number => Math.exp(-Math.abs(distance) / scale)

const byPlace = ({ at }: Amount, { heading, buy }: Anchors): number => {
  let score = 0
  if (heading) {
    const after = at - heading.at
    score += after >= 0 ? 4 * nearness(after, 700) : 2.5 * nearness(after, 150) - 1
  }
  if (buy) score += 3 * nearness(at - buy.at, 250)
  return score
}

const byBox = (look: Look, heading: Look | null): number => {
  if (!look.box || !heading?.box || !look.visible || !heading.visible) return 0
  const down = Math.abs(look.box.top - heading.box.top)
  return 2 * nearness(down, 500)
}

const byNames = (names: readonly string[], amount: Amount): number => {
  const price = names.some((it) => PRICE_NAMES.has(it)) ? 2 : 0
  const now = names.some((it) => NOW_NAMES.has(it)) ? 0.7 : 0
  const item = amount.el.closest('[itemprop~="price"], [property~="price"]') ? 2 : 0
  return price + now + item
}

const byWords = ({ before, after }: Words, amount: Amount): number => {
  const labelled = PRICE.test(before.slice(-24)) ? 1.2 : 0
  const piece = PER_PIECE.test(after) ? -0.2 : 0
  const story = amount.line.length - (amount.end - amount.start) > 30 ? -1.5 : 0
  const prose = amount.line.length - (amount.end - amount.start) > 60 ? -2 : 0
  return labelled + piece + story + prose
}

/** All amounts, the likeliest price of the page's own product first. */
export const rank = (
  amounts: readonly Amount[],
  anchors: Anchors,
  percents: readonly number[] = []
): Ranked[] => {
  const { heading, eyes, href } = anchors
  const counts = countAmounts(amounts)
  const head = heading?.el ?? null
  const headLook = head ? eyes(head) : null
  const ranked = amounts.map((amount, index): Ranked => {
    const look = eyes(amount.el)
    const words = wordsAround(amounts, index)
    const names = ownNames(amount, counts)
    const { role, byLook } = roleOf(look, words, names)
    const elsewhere = standsElsewhere(amount.el, head) || isInList(amount, counts, head, href)
    const score =
      byPlace(amount, anchors)
      + byBox(look, headLook)
      + byNames(names, amount)
      + byWords(words, amount)
      + Math.min(3, Math.max(-1, (look.size - 15) / 5))
      + (look.bold ? 0.4 : 0)
      - (look.visible ? 0 : 4)
      - (elsewhere ? 6 : 0)
      - (amount.lowest ? 0.5 : 0)
      - COST[role]
    return { amount, role, byLook, score, elsewhere, look }
  })
  for (const it of ranked) believeLoneOld(it, ranked)
  for (const it of ranked) {
    const times = repeats(it, ranked)
    // Again in a bar that stays in sight, and in the box that buys; in every row it is a table's.
    it.score += times > 5 ? 0 : 0.5 * Math.min(3, times)
  }
  ranked.sort((a, b) => b.score - a.score)
  settlePair(ranked, percents)
  return ranked.sort((a, b) => b.score - a.score)
}

/** A score from which an amount may be the price. */
const least = 1

/** An "old" price beside which there is no other, and no line runs through, is the price. */
const believeLoneOld = (it: Ranked, all: readonly Ranked[]): void => {
  if (it.role !== "was" || it.byLook || it.elsewhere) return
  const now = all.some(
    (other) =>
      other.role === "price"
      && !other.elsewhere
      && other.score > least
      && Math.abs(other.amount.at - it.amount.at) < 400
  )
  if (now) return
  it.role = "price"
  it.doubtful = true
  it.score += COST.was - 1
}

/** How often the same amount stands as a price in the product's own part of the page. */
const repeats = (own: Ranked, all: readonly Ranked[]): number =>
  all.filter(
    (it) =>
      it !== own
      && !it.elsewhere
      && it.role === "price"
      && sameMoney(it.amount.money, own.amount.money)
  ).length
