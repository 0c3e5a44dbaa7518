import { longestLines, type Order, type OrderLine, type OrderState, orderSteps } from "~model/order"
import type { SeenOrder } from "~model/seen-order"
import { same } from "~store/diff"
import type { Database } from "~store/database"

/**
 * How an order on a page stands to the list.
 * - `changed`: the page says something newer, which is in `fields`;
 * - `known`: the list says all that the page says;
 * - `binned`: the seller put it into the bin, and there it stays.
 */
export type Standing =
  | { is: "new" }
  | { is: "changed"; order: Order; fields: Partial<Order> }
  | { is: "known"; order: Order }
  | { is: "binned"; order: Order }

export const standingOf = async (
  db: Database,
  seen: SeenOrder,
  shop: string,
  url: string
): Promise<Standing> => {
  const found = await db.orders.where("[site+number]").equals([shop, seen.number]).toArray()
  const order = found.find((it) => it.deletedAt === null) ?? found[0]
  if (!order) return { is: "new" }
  if (order.deletedAt !== null) return { is: "binned", order }
  const fields = newer(order, seen, url)
  return Object.keys(fields).length > 0 ? { is: "changed", order, fields } : { is: "known", order }
}

const carried = ["carrier", "tracking", "address", "origin", "campaign"] as const

/** What the page says that the order does not. What the page is silent about stays. */
const newer = (order: Order, seen: SeenOrder, url: string): Partial<Order> => {
  const fields: Partial<Order> = {}
  for (const name of carried)
    if (seen[name] && seen[name] !== order[name]) fields[name] = seen[name]
  // Pages of one kind are drawn late: a second address for an order is another's.
  if (url && !order.url) fields.url = url
  if (seen.totalSaid && seen.totalSaid !== order.totalSaid) fields.totalSaid = seen.totalSaid
  const paid = seen.total ?? (fields.totalSaid ? null : order.total)
  if (!same(paid, order.total)) fields.total = paid
  const lines = linesOf(seen, order.lines)
  if (seen.lines.length > 0 && !same(lines, order.lines)) fields.lines = lines
  if (seen.stateSaid && seen.stateSaid !== order.stateSaid) fields.stateSaid = seen.stateSaid
  if (seen.stateSeen && seen.stateSeen !== order.stateSeen) {
    fields.stateSeen = seen.stateSeen
    if (mayMove(order, seen.stateSeen)) fields.state = seen.stateSeen
  }
  if (fields.state === order.state) delete fields.state
  return fields
}

/** The lines as kept; those that were linked to a product stay so. */
export const linesOf = (seen: SeenOrder, kept: readonly OrderLine[] = []): OrderLine[] =>
  seen.lines.slice(0, longestLines).map(({ sku: _sku, ...it }, index) => {
    const before = kept[index]?.title === it.title ? kept[index] : undefined
    return { ...it, productId: before?.productId ?? null }
  })

const rank = (state: OrderState): number => orderSteps.findIndex((it) => it === state)

/**
 * An order that the seller moved by hand goes on with the page, never back; what was cancelled, by
 * either, is for the seller to say.
 */
const mayMove = (order: Order, to: OrderState): boolean => {
  // An order whose page told no state began with the first one.
  if (order.state === (order.stateSeen ?? orderSteps[0])) return true
  if (order.state === "cancelled" || to === "cancelled") return false
  return rank(to) > rank(order.state)
}
