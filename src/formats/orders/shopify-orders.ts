import { headerKey } from "../column-names"
import { orderFieldFinder } from "./order-field"
import type { OrderFormat } from "./order-format"

/**
 * Columns of Shopify's orders CSV (help.shopify.com, "Exporting orders"), and of those that export
 * apps add: its own file tells the note's attributes and the discount, not the landing page.
 */
const fieldOf = orderFieldFinder({
  number: "Name",
  date: "Created at",
  total: "Total|Price: Total",
  currency: "Currency",
  status: "Cancelled at",
  email: "Email",
  item: "Lineitem name|Line: Title",
  sku: "Lineitem sku|Line: SKU",
  coupon: "Discount Code",
  attributes: "Note Attributes|Additional Details",
  landing: "Landing Site|Landing Page|Browser: Landing Page",
  source: "UTM Source|Browser: UTM Source",
  medium: "UTM Medium|Browser: UTM Medium",
  campaign: "UTM Campaign|Browser: UTM Campaign"
})

export const shopifyOrders: OrderFormat = {
  id: "shopify",
  fieldOf,
  fits: (header) => {
    const names = new Set(header.map(headerKey))
    return (
      names.has("name")
      && names.has("created at")
      && ["lineitem name", "financial status", "line title"].some((it) => names.has(it))
    )
  }
}
