import { dayAt, daysBetween } from "../wall-clock"
import type { Order } from "../order"
import { type ByCustomer, ordersOf } from "./by-customer"
import { medianOf, shareOf } from "./few"
import { isIn, type Range } from "./period"
import { type Steps, through } from "./steps"

/** So many orders: "1", "2", "3", "4", then "5 to 9" and "10 and more". */
export const orderCounts = [1, 2, 3, 4, 5, 10] as const

/** Days between two orders: up to a week, two, a month, two, three, half a year, a year, longer. */
export const gapDays = [1, 8, 15, 31, 61, 91, 181, 366] as const

/** A customer's way from one day with an order to the next. */
export interface Gap {
  contactId: string
  days: number
}

export interface ComingAgain {
  /** Customers with an order in the period. */
  customers: number
  /** Ids of those of them who have ordered more than once by its end. */
  again: string[]
  /** What part of all they are; null where too few to tell. */
  rate: number | null
  /** Ids by how many orders they had made by the end of the period, one list per `orderCounts`. */
  byCount: string[][]
  /** From one day with an order to the next of the same customer, where the later is in the period. */
  gaps: number
  /** One list per `gapDays`, which each begin there. */
  byGap: Gap[][]
  /** Days; null where too few to tell. */
  medianGap: number | null
}

/** Which of ascending lower bounds a number has reached. */
const reached = (bounds: readonly number[], value: number): number =>
  Math.max(
    0,
    bounds.findLastIndex((it) => it <= value)
  )

/**
 * Who of those who ordered in a period had ordered before or again, and how long it took them. Two
 * orders of one day are two orders, but no gap.
 */
export function* comingAgain(all: ByCustomer, period: Range): Steps<ComingAgain> {
  const again: string[] = []
  const byCount = orderCounts.map((): string[] => [])
  const byGap = gapDays.map((): Gap[] => [])
  const days: number[] = []
  let customers = 0
  const look = ([contactId, orders]: readonly [string, readonly Order[]]) => {
    if (!orders.some((it) => isIn(period, it.createdAt))) return
    customers += 1
    if (orders.length > 1) again.push(contactId)
    byCount[reached(orderCounts, orders.length)]?.push(contactId)
    for (const [at, order] of orders.entries()) {
      const before = orders[at - 1]
      if (!before || !isIn(period, order.createdAt)) continue
      const gap = daysBetween(dayAt(before.createdAt), dayAt(order.createdAt))
      if (gap <= 0) continue
      days.push(gap)
      byGap[reached(gapDays, gap)]?.push({ contactId, days: gap })
    }
  }
  yield* through(all, look, ordersOf)
  const sorted = Float64Array.from(days)
  yield
  sorted.sort()
  yield
  return {
    customers,
    again,
    rate: shareOf(again.length, customers),
    byCount,
    gaps: days.length,
    byGap,
    medianGap: medianOf(sorted)
  }
}
