import { finderOf, headerKey } from "../column-names"
import { type HeadedTable, headed, withinHead } from "../headed-table"
import type { Table } from "../table"

/** What a column of a shop's export of orders may say of an order and its buyer. */
export const orderRowFields = [
  "number",
  "date",
  "total",
  "currency",
  "cancelled",
  "payment",
  "fulfilment",
  "status",
  "item",
  "quantity",
  "sku",
  "items",
  "name",
  "given",
  "family",
  "email",
  "phone",
  "recipient",
  "street",
  "street2",
  "city",
  "region",
  "postcode",
  "country",
  "note",
  "carrier",
  "tracking",
  "source",
  "campaign"
] as const
export type OrderRowField = (typeof orderRowFields)[number]
export type OrderRowMapping = readonly (OrderRowField | "")[]

export interface OrderRowsTable extends HeadedTable {
  format: "shopify" | "woocommerce"
}

const find = finderOf(orderRowFields)

/**
 * Columns of Shopify's orders CSV, as many heads in public code have them ("Name, Email, Financial
 * Status, Paid at, Fulfillment Status, … Lineitem quantity, Lineitem name, … Shipping Phone, Notes,
 * … Phone"). An order's rows after the first have its number, its e-mail and one item each.
 */
const shopify = find({
  number: "Name",
  date: "Created at",
  total: "Total",
  currency: "Currency",
  cancelled: "Cancelled at",
  payment: "Financial Status",
  fulfilment: "Fulfillment Status",
  item: "Lineitem name",
  quantity: "Lineitem quantity",
  sku: "Lineitem sku",
  name: "Billing Name",
  email: "Email",
  phone: "Phone|Billing Phone|Shipping Phone",
  recipient: "Shipping Name",
  street: "Shipping Address1|Shipping Street",
  street2: "Shipping Address2",
  city: "Shipping City",
  region: "Shipping Province",
  postcode: "Shipping Zip",
  country: "Shipping Country",
  note: "Notes"
})

/**
 * WooCommerce's own orders report (its source, Admin/API/Reports/Orders/Controller.php: "Date, Order
 * #, N. Revenue (formatted), Status, Customer, Customer type, Product(s), Items sold, Coupon(s), N.
 * Revenue, Attribution") tells a name and no address; what its export plug-ins write tells both, a
 * row for each item. Of plug-ins' files the names of columns are from their pages; none was seen.
 */
const woocommerce = find({
  number: "Order Number|Order #|Order ID|order_number|order_id",
  date: "Order Date|Date|Date Created|order_date",
  total: "Order Total Amount|Order Total|Total|order_total|N. Revenue (formatted)|N. Revenue",
  currency: "Order Currency|Currency|order_currency",
  status: "Order Status|Status",
  item: "Item Name|Product Name|Product Name (main)|Line Item Name|item_name",
  quantity: "Quantity|Item Quantity|Quantity (- Refund)|item_quantity|qty",
  sku: "SKU|Item SKU|Product SKU",
  items: "Product(s)|Products|line_items",
  name: "Customer|Customer Name|Full Name (Billing)|Billing Name",
  given: "First Name (Billing)|Billing First Name|billing_first_name",
  family: "Last Name (Billing)|Billing Last Name|billing_last_name",
  email: "Email (Billing)|Billing Email|Billing Email Address|Customer Email|billing_email",
  phone: "Phone (Billing)|Billing Phone|billing_phone",
  recipient: "Full Name (Shipping)|Shipping Name",
  street: "Address 1&2 (Shipping)|Address 1 (Shipping)|Shipping Address 1|shipping_address_1",
  street2: "Address 2 (Shipping)|Shipping Address 2|shipping_address_2",
  city: "City (Shipping)|Shipping City|shipping_city",
  region: "State Code (Shipping)|Shipping State|shipping_state",
  postcode: "Postcode (Shipping)|Shipping Postcode|shipping_postcode",
  country: "Country Code (Shipping)|Shipping Country|shipping_country",
  note: "Customer Note|customer_note",
  tracking: "Tracking Number|tracking_number",
  carrier: "Tracking Provider|Shipping Provider",
  source: "utm_source|Attribution",
  campaign: "utm_campaign"
})

const finders = { shopify, woocommerce }

const formatOf = (header: readonly string[]): OrderRowsTable["format"] | null => {
  const keys = new Set(header.map(headerKey))
  if (keys.has("lineitem name") && keys.has("name") && keys.has("created at")) return "shopify"
  const fields = new Set(header.map(woocommerce))
  const bought = fields.has("item") || fields.has("items")
  const buyer = fields.has("email") || fields.has("name") || fields.has("given")
  return fields.has("number") && bought && buyer && fields.has("total") ? "woocommerce" : null
}

/** Finds the row that names the columns of a shop's orders; null where it is no such file. */
export const recogniseOrderRows = (table: Table): OrderRowsTable | null => {
  for (const [at, { cells }] of table.rows.slice(0, withinHead).entries()) {
    const format = formatOf(cells)
    if (format) return { format, ...headed(table, at) }
  }
  return null
}

/** What each column says, by its name; a phone number may stand in several, else the first counts. */
export const guessOrderRows = ({ header, format }: OrderRowsTable): OrderRowMapping => {
  const taken = new Set<string>()
  return header.map((name) => {
    const field = finders[format](name)
    if (!field || (taken.has(field) && field !== "phone")) return ""
    taken.add(field)
    return field
  })
}
