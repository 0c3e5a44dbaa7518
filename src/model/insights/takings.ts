import type { Money } from "../money"
import type { Order } from "../order"
import { totalsOf } from "../totals"
import { isIn, type Range } from "./period"
import { type Steps, through } from "./steps"
import { type Counted, countedOf, type StretchUnit, stretchAt, stretchesOf } from "./stretches"

/** Orders of one part of the calendar. */
export interface Stretch {
  from: number
  orders: Order[]
  /** What they come to, each currency by itself. */
  totals: Money[]
  /** Of when these orders are, where that is not all of it; null where it is. */
  counted: Counted | null
}

export interface Takings {
  unit: StretchUnit
  stretches: Stretch[]
  orders: number
  /** How many of the orders have no total that is known: they are in no sum. */
  unpriced: number
  /** What all come to, the currency of most orders first. */
  totals: Money[]
}

/** Orders and what they come to over a period. @param orders Those that stand, in any order. */
export function* takingsIn(orders: readonly Order[], period: Range, now: number): Steps<Takings> {
  const inside: Order[] = []
  const seen = { from: Infinity, until: -Infinity }
  const counts = new Map<string, number>()
  let unpriced = 0
  yield* through(orders, (it) => {
    if (!isIn(period, it.createdAt)) return
    inside.push(it)
    if (it.total) counts.set(it.total.currency, (counts.get(it.total.currency) ?? 0) + 1)
    else unpriced += 1
    seen.from = Math.min(seen.from, it.createdAt)
    seen.until = Math.max(seen.until, it.createdAt)
  })
  if (inside.length === 0) return { unit: "day", stretches: [], orders: 0, unpriced, totals: [] }
  const { unit, starts, until } = stretchesOf(period, seen)
  const parts = starts.map((): Order[] => [])
  yield* through(inside, (it) => parts[stretchAt(starts, it.createdAt)]?.push(it))
  const stretches: Stretch[] = []
  for (const [at, from] of starts.entries()) {
    const its = parts[at] ?? []
    const counted = countedOf({ from, until: starts[at + 1] ?? until }, period, now)
    stretches.push({ from, orders: its, totals: totalsOf(its), counted })
    yield
  }
  return { unit, stretches, orders: inside.length, unpriced, totals: together(stretches, counts) }
}

/** The sums of all stretches in one for each currency, that of most orders first. */
const together = (stretches: readonly Stretch[], counts: ReadonlyMap<string, number>): Money[] => {
  const sums = new Map<string, number>()
  for (const { minor, currency } of stretches.flatMap((it) => it.totals))
    sums.set(currency, (sums.get(currency) ?? 0) + minor)
  return [...sums]
    .filter(([, minor]) => Number.isSafeInteger(minor))
    .toSorted(([a], [b]) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0))
    .map(([currency, minor]) => ({ minor, currency }))
}
