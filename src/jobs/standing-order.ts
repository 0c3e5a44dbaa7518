import type { Order } from "~model/order"
import { database } from "~store/database"

/** How many of a customer's newest orders are looked at. */
const most = 20

/**
 * The newest order of a customer that has not come to its end: the one they mean who ask where
 * theirs is. Null where none has.
 */
export const standingOrder = async (contactId: string): Promise<Order | null> => {
  const orders = await database.orders
    .where("contactId")
    .equals(contactId)
    .reverse()
    .limit(most)
    .toArray()
  const stands = (it: Order) =>
    it.deletedAt === null && it.state !== "done" && it.state !== "cancelled"
  return orders.find(stands) ?? null
}
