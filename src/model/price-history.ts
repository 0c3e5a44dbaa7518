import type { Money } from "./money"
import { mostPricesSeen, type PriceSeen } from "./price-seen"

export const sameMoney = (a: Money | null | undefined, b: Money | null | undefined): boolean =>
  a?.minor === b?.minor && a?.currency === b?.currency

/** Does a page say something else than it said the last time? */
export const saysElse = (last: PriceSeen | undefined, now: PriceSeen): boolean =>
  !last
  || !sameMoney(last.price, now.price)
  || !sameMoney(last.compareAt, now.compareAt)
  || last.cost !== now.cost
  || last.availability !== now.availability

/** The history with what a page says now, if that is news. The newest are kept. */
export const withPriceSeen = (history: readonly PriceSeen[], now: PriceSeen): PriceSeen[] =>
  saysElse(history.at(-1), now) ? [...history, now].slice(-mostPricesSeen) : [...history]
