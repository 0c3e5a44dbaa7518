import type { HeadedTable } from "../products"
import { isBlank, type Table } from "../table"
import type { OrderMapping } from "./order-field"
import type { OrderFormat } from "./order-format"
import { plainOrders } from "./plain-orders"
import { shopifyOrders } from "./shopify-orders"
import { woocommerceOrders } from "./woocommerce-orders"

/** All formats, the surest first. */
export const orderFormats: readonly OrderFormat[] = [shopifyOrders, woocommerceOrders, plainOrders]

export interface OrderTable extends HeadedTable {
  format: OrderFormat
}

const withinHead = 10

/** Finds the row that names the columns, and whose export it is; a title may stand above. */
export const recogniseOrders = (table: Table): OrderTable | null => {
  const heads = table.rows.slice(0, withinHead)
  for (const format of orderFormats)
    for (const [at, { row, cells }] of heads.entries()) {
      // A row of values is no head: a sheet without one says nothing of what its columns are.
      if (!format.fits(cells) || cells.filter((it) => format.fieldOf(it)).length < 2) continue
      return {
        format,
        headRow: row,
        header: cells.map((it) => it.trim()),
        rows: table.rows.slice(at + 1).filter((it) => !isBlank(it)),
        cut: table.cut
      }
    }
  const [first] = heads
  if (!first) return null
  return {
    format: plainOrders,
    headRow: first.row,
    header: first.cells.map((it) => it.trim()),
    rows: table.rows.slice(1).filter((it) => !isBlank(it)),
    cut: table.cut
  }
}

/**
 * What each column says, by its name; the first column of a kind counts. Of numbers it is the last:
 * exports write the number that people say behind the one that the shop counts by.
 */
export const guessOrderMapping = (
  header: readonly string[],
  { fieldOf }: OrderFormat
): OrderMapping => {
  const fields = header.map(fieldOf)
  return fields.map((field, at) => {
    if (field === "") return ""
    const one = field === "number" ? fields.lastIndexOf(field) : fields.indexOf(field)
    return one === at ? field : ""
  })
}
