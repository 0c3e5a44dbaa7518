import type { Order } from "../order"
import type { Range } from "./period"
import { type Steps, through } from "./steps"

/** Orders of each customer, the earliest first. */
export type ByCustomer = ReadonlyMap<string, readonly Order[]>

/** How much work a customer is: some have one order, some two hundred. */
export const ordersOf = ([, orders]: readonly [string, readonly Order[]]): number => orders.length

/**
 * Orders that stand by their customer, up to the end of a period: what came before it says whether
 * somebody came again in it.
 */
export function* byCustomer(orders: readonly Order[], { until }: Range): Steps<ByCustomer> {
  const all = new Map<string, Order[]>()
  yield* through(orders, (it) => {
    if (it.createdAt >= until) return
    const theirs = all.get(it.contactId)
    if (theirs) theirs.push(it)
    else all.set(it.contactId, [it])
  })
  yield* through(
    all.values(),
    (theirs) => void theirs.sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1)),
    (theirs) => theirs.length
  )
  return all
}
