import { headerKey } from "../column-names"
import { orderFieldFinder } from "./order-field"
import type { OrderFormat } from "./order-format"

/**
 * Columns of Shopify's orders CSV (help.shopify.com, "Exporting orders"; the head as of 2026: Name,
 * Email, Financial Status, Paid at, … Discount Code, … Created at, … Lineitem name, … Notes, Note
 * Attributes, Cancelled at, … Source, …), and of those that export apps write (matrixify.app,
 * "Orders": Payment: Status, Line: Title, Browser: Landing Page …). Its own file tells the note's
 * attributes and the discount, not the landing page; its `Source` is the sales channel, "web" or
 * "pos", and no UTM source.
 */
const fieldOf = orderFieldFinder({
  number: "Name",
  date: "Created at",
  total: "Total|Price: Total",
  currency: "Currency",
  status: "Cancelled at",
  payment: "Financial Status|Payment: Status",
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
