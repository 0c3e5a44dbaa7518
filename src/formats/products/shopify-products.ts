import { grouped } from "~model/grouped"
import { headerKey } from "../column-names"
import { fieldFinder, type FieldRow } from "./product-field"
import { type Gathered, type ProductFormat, valuesOf, variantName } from "./product-format"

/**
 * Columns of Shopify's product CSV, the older names and those of its template of 2025. Source:
 * help.shopify.com, "Using CSV files to import and export products". A variant's id is in the files of
 * apps that export more, under the name that they share.
 */
const fieldOf = fieldFinder({
  group: "Handle|URL handle",
  title: "Title",
  brand: "Vendor",
  tags: "Tags",
  variant: "Option1 Value|Option2 Value|Option3 Value",
  sku: "Variant SKU|SKU",
  itemId: "Variant ID",
  quantity: "Variant Inventory Qty|Inventory quantity",
  policy: "Variant Inventory Policy|Continue selling when out of stock",
  price: "Variant Price|Price",
  compareAt: "Variant Compare At Price|Compare-at price",
  gtin: "Variant Barcode|Barcode",
  cost: "Cost per item",
  url: "Online Store URL|URL"
})

/** A product without options has one variant all the same, and this is its name. */
const onlyOne = "Default Title"

/** Rows that hold one more picture of the product have neither options nor a price. */
const isVariant = (row: FieldRow) => row.get("price") ?? row.get("variant") ?? row.get("sku")

const gatherOne = (rows: readonly FieldRow[]): Gathered[] => {
  const [first] = rows
  if (!first) return []
  const sold = rows.filter(isVariant)
  const whole = valuesOf(first)
  const variants = sold
    .map((row) => ({ name: variantName(row), values: valuesOf(row) }))
    .filter(({ name }) => name !== "" && name !== onlyOne)
  if (variants.length === 0) return [{ row: first.row, values: whole, variants }]
  // SKU, id and barcode of the first row are its variant's.
  const { sku: _sku, itemId: _id, gtin: _gtin, stock: _stock, ...values } = whole
  return [{ row: first.row, values, variants }]
}

export const shopifyProducts: ProductFormat = {
  id: "shopify",
  fieldOf,
  fits: (header) => {
    const names = new Set(header.map(headerKey))
    return (
      (names.has("handle") || names.has("url handle"))
      && names.has("title")
      && ["variant price", "option1 value", "variant sku", "price"].some((it) => names.has(it))
    )
  },
  gather: (rows) => {
    const groups = grouped(rows, (row) => row.get("group")?.text ?? `row ${row.row}`)
    return [...groups.values()].flatMap(gatherOne)
  }
}
