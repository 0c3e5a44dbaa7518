import type { Order } from "~model/order"
import { anOrder } from "../../support/builders"

/** Numbers that are the same in every run: 0 up to 1. */
export const chance = (seed: number) => {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return state / 4_294_967_296
  }
}

const currencies = ["CNY", "EUR", "JPY", "KWD"]

/** Orders of few customers over some three years around `now`, in no order, some void or without a total. */
export const randomOrders = (seed: number, count: number, now: number): Order[] => {
  const next = chance(seed)
  const pick = (many: number) => Math.floor(next() * many)
  return Array.from({ length: count }, (_, at) =>
    anOrder({
      id: `o${at}`,
      contactId: `c${pick(Math.max(1, count / 3))}`,
      createdAt: now - pick(3 * 365) * 864e5 + pick(864e5),
      deletedAt: next() < 0.1 ? now : null,
      state: next() < 0.1 ? "cancelled" : "paid",
      total:
        next() < 0.1
          ? null
          : { minor: pick(3) * pick(50_000), currency: currencies[pick(4)] ?? "CNY" },
      lines: Array.from({ length: pick(4) }, () => {
        const product = pick(8)
        const byTitle = next() < 0.3
        return {
          title: byTitle ? `GOODS ${product}` : "Whatever",
          quantity: 1,
          unit: "",
          productId: byTitle ? null : next() < 0.2 ? null : `p${product}`
        }
      })
    })
  )
}
