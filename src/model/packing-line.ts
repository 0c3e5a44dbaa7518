import type { Order } from "./order"
import { sayItems } from "./order-line"

/** What stands on a parcel's slip, one line: "R-12 | Apples × 2 | Anna, 1 Example Street | ribbon". */
export const packingLine = (
  order: Pick<Order, "number" | "lines" | "address" | "note">,
  name: string
): string =>
  [order.number, sayItems(order.lines), order.address || name, order.note]
    .map((it) => it.replaceAll(/\s*[\r\n]+\s*/g, " ").trim())
    .filter(Boolean)
    .join(" | ")
