import { headerKey } from "../column-names"
import { type OrderField, orderFieldFinder } from "./order-field"
import type { OrderFormat } from "./order-format"

/**
 * Columns of WooCommerce's order report (its source, Admin/API/Reports/Orders/Controller.php,
 * `get_export_columns`), and of what its export plug-ins write: their own names, and the order's meta
 * data, where WooCommerce keeps where a buyer came from (OrderAttributionMeta.php).
 */
const named = orderFieldFinder({
  number: "Order #|Order ID|Order Number",
  date: "Date|Order Date|Date Created",
  total:
    "Order Total|Order Total Amount|Total|Total sales|Net Sales|N. Revenue (formatted)|N. Revenue",
  currency: "Order Currency|Currency",
  status: "Status|Order Status",
  email: "Billing Email|Email (Billing)|Billing Email Address|Customer Email",
  item: "Product Name|Item Name|Product Name (main)|Line Item Name",
  sku: "SKU|Item SKU|Product SKU",
  coupon: "Coupon(s)|Coupons|Coupon Code|Coupon Codes|Coupon Items|Discount Codes",
  code: "rg|meta:rg|referral|meta:referral",
  source: "utm_source|Attribution Source|Attribution",
  medium: "utm_medium|Attribution Medium",
  campaign: "utm_campaign|Attribution Campaign",
  landing: "Session Entry|Landing Page"
})

/** `_wc_order_attribution_utm_source`, with "meta:" before it or not. */
const attribution = /^(?:meta )?wc order attribution (?:utm )?(.+)$/u
const attributed: Record<string, OrderField> = {
  source: "source",
  medium: "medium",
  campaign: "campaign",
  "session entry": "landing"
}

const fieldOf = (header: string): OrderField | "" => {
  const [, kept = ""] = attribution.exec(headerKey(header)) ?? []
  return (Object.hasOwn(attributed, kept) && attributed[kept]) || named(header)
}

export const woocommerceOrders: OrderFormat = {
  id: "woocommerce",
  fieldOf,
  fits: (header) => {
    const names = new Set(header.map(headerKey))
    const told = [...names].some((it) => attribution.test(it))
    const numbered = ["order #", "order id", "order number"].some((it) => names.has(headerKey(it)))
    const ours = ["coupon s", "order total", "n revenue formatted", "billing email", "order status"]
    return numbered && (told || ours.some((it) => names.has(it)) || names.has("coupon(s)"))
  }
}
