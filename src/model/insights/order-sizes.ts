import { minorDigits } from "../currency"
import type { Order } from "../order"
import { type Bin, binOf, binsFor } from "./bins"
import { medianOf } from "./few"
import { type Steps, through } from "./steps"
import type { Takings } from "./takings"

/** What orders of one currency come to, one by one. */
export interface OrderSizes {
  currency: string
  orders: number
  /** In minor units of the currency, to the nearest; null where the sum is beyond counting. */
  average: number | null
  /** The order in the middle, in minor units; null where they are too few to tell. */
  median: number | null
  /** Orders by what they come to, in minor units. */
  bins: Bin<Order>[]
}

/** Orders of a period by what they come to, each currency by itself, that of most orders first. */
export function* orderSizes({ stretches }: Takings): Steps<OrderSizes[]> {
  const byCurrency = new Map<string, Order[]>()
  for (const { orders } of stretches)
    yield* through(orders, (it) => {
      if (!it.total) return
      const its = byCurrency.get(it.total.currency)
      if (its) its.push(it)
      else byCurrency.set(it.total.currency, [it])
    })
  const sizes: OrderSizes[] = []
  for (const [currency, orders] of byCurrency) sizes.push(yield* sizesOf(currency, orders))
  return sizes.toSorted((a, b) => b.orders - a.orders || (a.currency < b.currency ? -1 : 1))
}

function* sizesOf(currency: string, orders: readonly Order[]): Steps<OrderSizes> {
  // Numbers alone are sorted many times faster than what they belong to.
  const amounts = new Float64Array(orders.length)
  let [filled, sum] = [0, 0]
  yield* through(orders, ({ total }) => {
    const minor = total?.minor ?? 0
    amounts[filled++] = minor
    sum += minor
  })
  yield
  amounts.sort()
  yield
  const median = medianOf(amounts)
  const bins = binsFor<Order>(amounts, 10 ** minorDigits(currency))
  yield* through(orders, (it) => binOf(bins, it.total?.minor ?? 0)?.items.push(it))
  return {
    currency,
    orders: orders.length,
    average: Number.isSafeInteger(sum) ? Math.round(sum / orders.length) : null,
    median: median === null ? null : Math.round(median),
    bins
  }
}
