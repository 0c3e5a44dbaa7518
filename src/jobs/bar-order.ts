import type { BarOrder } from "~bridge/bar-protocol"
import { formatMoney } from "~model/money"
import type { Order } from "~model/order"
import { sayItems } from "~model/order-line"
import type { Settings } from "~model/settings"
import { uiLanguage } from "./ui-language"

/** An order in a line, as the bar shows it. */
export const barOrder = ({ id, number, lines, total }: Order, settings: Settings): BarOrder => {
  const sum = total ? ` = ${formatMoney(total, uiLanguage(settings))}` : ""
  return { orderId: id, number, summary: sayItems(lines) + sum }
}
