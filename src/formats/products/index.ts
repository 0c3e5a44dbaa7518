import { type HeadedTable, headed, withinHead } from "../headed-table"
import type { Table } from "../table"
import { plainProducts } from "./plain-products"
import type { Mapping } from "./product-field"
import type { ProductFormat } from "./product-format"
import { shopifyProducts } from "./shopify-products"
import { taobaoProducts } from "./taobao-products"
import { woocommerceProducts } from "./woocommerce-products"

/** All formats, the surest first. */
export const productFormats: readonly ProductFormat[] = [
  taobaoProducts,
  shopifyProducts,
  woocommerceProducts,
  plainProducts
]

export interface RecognisedTable extends HeadedTable {
  format: ProductFormat
}

/** A cell that is a value, not a name: a number, a price, an address. */
const value = /^(?:[^\p{L}]*\d[^\p{L}]*|https?:\/\/.*|[\p{Sc}]\s?[\d.,]+.*)$/u

/**
 * Finds the row that names the columns and the shop system that wrote it; a line such as
 * "version 1.00" or a title may stand above. Without one every row is a product's.
 */
export const recogniseTable = (table: Table): RecognisedTable => {
  const heads = table.rows.slice(0, withinHead)
  for (const format of productFormats)
    for (const [at, { cells }] of heads.entries()) {
      const second = table.rows[at + 1]?.cells ?? []
      const named = format.id !== "plain" || !cells.some((it) => value.test(it.trim()))
      if (!named || !format.fits(cells)) continue
      return { format, ...headed(table, at, format.isSecondHead?.(second) ? 2 : 1) }
    }
  const [first] = heads
  const nameless = !first || first.cells.some((it) => value.test(it.trim()))
  if (!nameless) return { format: plainProducts, ...headed(table, 0) }
  const width = Math.max(0, ...table.rows.map((it) => it.cells.length))
  const header = Array.from({ length: width }, () => "")
  return { format: plainProducts, headRow: 0, header, rows: table.rows, cut: table.cut }
}

/** What each column says, by its name. A field has one column, the first; a variant may have several. */
export const guessMapping = (header: readonly string[], format: ProductFormat): Mapping => {
  const taken = new Set<string>()
  return header.map((name) => {
    const field = format.fieldOf(name)
    if (!field || (taken.has(field) && field !== "variant")) return ""
    taken.add(field)
    return field
  })
}
