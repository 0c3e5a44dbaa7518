import type { Credit } from "~model/credit"
import { grouped } from "~model/grouped"
import type { Money } from "~model/money"
import { totalsOf } from "~model/totals"
import { database } from "~store/database"
import { isVoid } from "./read-credits"

/** What one link brought. */
export interface LinkBrought {
  orders: number
  /** How many of them are likely, and not certain. */
  likely: number
  /** One sum per currency, the currency of most orders first. */
  sums: Money[]
}

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
  const orderOf = ({ orderId }: Credit) => orders.get(orderId ?? "")
  const byLink = grouped(credits, (it) => (isVoid(orderOf(it)) ? "" : (it.linkId ?? "")))
  return new Map(
    [...byLink].map(([id, its]) => {
      const likely = its.filter((it) => it.certainty === "likely").length
      const sums = totalsOf(its.map((it) => ({ total: orderOf(it)?.total ?? it.total })))
      return [id, { orders: its.length, likely, sums }]
    })
  )
}
