import type { OrderField } from "./order-field"

/** One shop system's export of orders, or a plain table. */
export interface OrderFormat {
  id: "shopify" | "woocommerce" | "plain"
  fieldOf: (header: string) => OrderField | ""
  /** Is this row of texts its row of column names? */
  fits: (header: readonly string[]) => boolean
}
