import type { Money } from "~model/money"
import { database } from "~store/database"

/** What one link brought. */
export interface LinkBrought {
  orders: number
  /** How many of them are likely, and not certain. */
  likely: number
  /** Sums by currency, in the order in which they were met. */
  sums: Money[]
}

const add = (sums: readonly Money[], total: Money): Money[] =>
  sums.some((it) => it.currency === total.currency)
    ? sums.map((it) =>
        it.currency === total.currency ? { ...it, minor: it.minor + total.minor } : it
      )
    : [...sums, total]

/**
 * What links brought, by their ids, in one read for all of them; a link that brought nothing is not
 * there. Orders that were cancelled, or lie in the bin, brought nothing.
 */
export const linksBrought = async (): Promise<ReadonlyMap<string, LinkBrought>> => {
  const credits = (await database.credits.toArray()).filter(
    (it) => it.deletedAt === null && it.linkId !== null && it.certainty !== "none"
  )
  const kept = await database.orders.bulkGet(credits.flatMap((it) => it.orderId ?? []))
  const orders = new Map(kept.flatMap((it) => (it ? [[it.id, it] as const] : [])))
  const brought = new Map<string, LinkBrought>()
  for (const { linkId, certainty, orderId, total: said } of credits) {
    const order = orders.get(orderId ?? "")
    if (linkId === null || (order && (order.deletedAt !== null || order.state === "cancelled")))
      continue
    const before = brought.get(linkId) ?? { orders: 0, likely: 0, sums: [] }
    const total = order?.total ?? said
    brought.set(linkId, {
      orders: before.orders + 1,
      likely: before.likely + Number(certainty === "likely"),
      sums: total ? add(before.sums, total) : before.sums
    })
  }
  return brought
}
