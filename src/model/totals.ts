import type { Money } from "./money"
import type { Order } from "./order"

/** What orders come to, one sum per currency, the largest share first; unknown totals count nothing. */
export const totalsOf = (orders: readonly Pick<Order, "total">[]): Money[] => {
  const sums = new Map<string, { minor: number; count: number }>()
  for (const { total } of orders) {
    if (!total) continue
    const { minor, count } = sums.get(total.currency) ?? { minor: 0, count: 0 }
    sums.set(total.currency, { minor: minor + total.minor, count: count + 1 })
  }
  return [...sums]
    .filter(([, it]) => Number.isSafeInteger(it.minor))
    .toSorted(([, a], [, b]) => b.count - a.count)
    .map(([currency, { minor }]) => ({ minor, currency }))
}
