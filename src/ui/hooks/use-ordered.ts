import { useMemo } from "react"
import type { Order } from "~model/order"
import { useAliveWhen } from "./use-alive-when"

/** What a customer ordered so far. */
export interface Ordered {
  count: number
  /** When the last of them was taken. */
  lastAt: number
}

/** Orders that stand, by customer, live; undefined until read, and where they are not wanted. */
export const useOrdered = (wanted: boolean): ReadonlyMap<string, Ordered> | undefined => {
  const orders = useAliveWhen(wanted, "orders")
  return useMemo(() => orders && byCustomer(orders), [orders])
}

const byCustomer = (orders: readonly Order[]): ReadonlyMap<string, Ordered> => {
  const ordered = new Map<string, Ordered>()
  for (const { contactId, state, createdAt } of orders) {
    if (state === "cancelled") continue
    const so = ordered.get(contactId)
    if (!so) ordered.set(contactId, { count: 1, lastAt: createdAt })
    else {
      so.count += 1
      so.lastAt = Math.max(so.lastAt, createdAt)
    }
  }
  return ordered
}
