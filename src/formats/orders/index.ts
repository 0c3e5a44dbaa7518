import { headed, type HeadedTable, withinHead } from "../headed-table"
import type { Table } from "../table"
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

/** Finds the row that names the columns, and whose export it is; a title may stand above. */
export const recogniseOrders = (table: Table): OrderTable | null => {
  const heads = table.rows.slice(0, withinHead)
  for (const format of orderFormats)
    for (const [at, { cells }] of heads.entries()) {
      // A row of values is no head: a sheet without one says nothing of what its columns are.
      if (!format.fits(cells) || cells.filter((it) => format.fieldOf(it)).length < 2) continue
      return { format, ...headed(table, at) }
    }
  return heads.length > 0 ? { format: plainOrders, ...headed(table, 0) } : null
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
