import type { Cell, FieldRow, ProductField } from "./product-field"

/** What a product says of itself, cell by cell. */
const valueFields = [
  "title",
  "price",
  "compareAt",
  "cost",
  "currency",
  "sku",
  "itemId",
  "gtin",
  "brand",
  "url",
  "stock",
  "tags"
] as const satisfies readonly ProductField[]
export type ValueField = (typeof valueFields)[number]
export type Values = Partial<Record<ValueField, Cell>>

/** A product put together from its rows; nothing in it is checked yet. */
export interface Gathered {
  /** Its first row in the file. */
  row: number
  values: Values
  variants: { name: string; values: Values }[]
}

/** One shop system's export, or a plain table. */
export interface ProductFormat {
  id: "shopify" | "woocommerce" | "taobao" | "plain"
  /** ISO 4217 where its files know but one. */
  currency?: string
  fieldOf: (header: string) => ProductField | ""
  /** Is this row of texts its row of column names? */
  fits: (header: readonly string[]) => boolean
  /** Is the row below still of the head? */
  isSecondHead?: (cells: readonly string[]) => boolean
  gather: (rows: readonly FieldRow[]) => Gathered[]
}

/** The stock as words, or as a number of pieces that `read-stock` understands as well. */
const stockOf = (row: FieldRow): Cell | undefined => {
  const said = row.get("stock")
  if (said) return said
  const pieces = row.get("quantity")
  // Sold on where there is none: what a count says is not whether it can be bought.
  if (pieces && /^(?:continue|true|1|yes)$/i.test(row.get("policy")?.text ?? ""))
    return { ...pieces, text: "in stock" }
  return pieces
}

/** The values of a row. A price that is lowered is the price, and the other one stands struck out. */
export const valuesOf = (row: FieldRow): Values => {
  const values: Values = {}
  for (const field of valueFields) {
    const cell = field === "stock" ? stockOf(row) : row.get(field)
    if (cell) values[field] = cell
  }
  const lowered = row.get("salePrice")
  if (!lowered) return values
  const usual = values.compareAt ?? values.price
  return { ...values, price: lowered, ...(usual && { compareAt: usual }) }
}

/** A variant's name from its options: "Red / M". */
export const variantName = (row: FieldRow): string =>
  row
    .all("variant")
    .map((it) => it.text)
    .join(" / ")
