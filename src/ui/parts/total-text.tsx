import type { Order } from "~model/order"
import { MoneyText } from "./money-text"

/** What an order comes to; in the shop's own words where its currency is not certain. */
export const TotalText = ({ order }: { order: Pick<Order, "total" | "totalSaid"> }) => {
  if (order.total) return <MoneyText money={order.total} />
  if (!order.totalSaid) return null
  return <bdi className="figures whitespace-nowrap">{order.totalSaid}</bdi>
}
