import type { BarOrder } from "~bridge/bar-protocol"
import { formatMoney } from "~model/money"
import type { Order } from "~model/order"
import { sayItems } from "~model/order-line"
import type { Settings } from "~model/settings"
import { uiLocale } from "./ui-locale"

/** An order in a line, as the bar shows it. */
export const barOrder = ({ id, number, lines, total }: Order, settings: Settings): BarOrder => {
  const sum = total ? ` = ${formatMoney(total, uiLocale(settings))}` : ""
  return { orderId: id, number, summary: sayItems(lines) + sum }
}
