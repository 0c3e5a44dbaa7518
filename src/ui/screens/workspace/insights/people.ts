import { grouped } from "~model/grouped"
import type { Order } from "~model/order"
import type { Person } from "./figure"
import type { Say } from "./say"

/** Whoever made these orders, who made most first. */
export const buyersOf = (orders: readonly Order[], { words, day }: Say): Person[] =>
  [...grouped(orders, (it) => it.contactId)]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([contactId, its]) => ({
      key: contactId,
      contactId,
      says: words("ordersOn", {
        orders: words("orderCount", { count: its.length }),
        date: day(its.reduce((last, it) => Math.max(last, it.createdAt), 0))
      })
    }))

/** Customers by their ids, with nothing to say of them. */
export const peopleOf = (ids: readonly string[], says = ""): Person[] =>
  ids.map((id) => ({ key: id, contactId: id, says }))
