import type { Contact } from "~model/contact"
import { type CarrierLink, trackingLink } from "~model/carriers"
import type { Order, OrderState } from "~model/order"
import { sayItems } from "~model/order-line"
import { priceOf, type Product, type Variant } from "~model/product"
import type { Locale } from "~model/settings"

// What a template may see. Built field by field, so that nothing else can ever leak into a text.

/** Leaves out what is not known, so that a template which needs it stops as `blank`. */
const known = <T extends object>(data: T): Partial<T> =>
  Object.fromEntries(
    Object.entries(data).filter(([, it]) => it !== "" && it !== null && it !== undefined)
  ) as Partial<T>

export const customerData = (
  contact:
    | (Pick<Contact, "name" | "phone" | "email" | "address">
        & Partial<Pick<Contact, "size" | "recipient">>)
    | null
) => {
  const { name, phone, email, address, size, recipient } = contact ?? {}
  // Liquid says how many fields a thing has where it has no `size` of its own.
  return { ...known({ name, phone, email, address, recipient }), size: size || null }
}

/** Whether it can be had, said to a buyer. */
const stockWords: Record<Locale, Record<Exclude<Product["availability"], "unknown">, string>> = {
  en: { "in-stock": "in stock", "out-of-stock": "sold out", preorder: "open for pre-order" },
  "zh-CN": { "in-stock": "有货", "out-of-stock": "已售罄", preorder: "可预订" }
}

/** Of the variant, where that is known by itself; null for unknown. */
const stockOf = ({ availability }: Product, variant: Variant | null) => {
  if (variant?.available === false) return "out-of-stock"
  if (variant?.available && availability !== "preorder") return "in-stock"
  return availability === "unknown" ? null : availability
}

/**
 * `availability` in the buyer's words, `stock` as its code for conditions.
 * @param link The address to say of the product, with the customer's code in it; "" for none.
 */
export const productData = (
  product: Product,
  variant: Variant | null,
  link: string,
  locale: Locale
) => {
  const stock = stockOf(product, variant)
  return known({
    product: known({
      name: product.title,
      sku: variant?.sku || product.sku,
      brand: product.brand,
      gtin: product.gtin,
      availability: stock && stockWords[locale][stock],
      stock,
      compareAt: product.compareAt
    }),
    variant: variant && known({ name: variant.name }),
    price: priceOf(product, variant),
    link
  })
}

/** The seller's own log-in: its name, and the site it is at. */
export const accountData = (name: string, site: string) => known({ name, site })

/** How far an order is, said to its buyer. */
const stateWords: Record<Locale, Record<OrderState, string>> = {
  en: {
    "to-pay": "waiting for payment",
    paid: "paid",
    "to-ship": "being packed",
    shipped: "on its way",
    done: "complete",
    cancelled: "cancelled"
  },
  "zh-CN": {
    "to-pay": "待付款",
    paid: "已付款",
    "to-ship": "正在备货",
    shipped: "已发货，在路上",
    done: "已完成",
    cancelled: "已取消"
  }
}

/**
 * `state` in the buyer's words, `step` as its code for conditions. What is not known is left out, as
 * for a customer.
 */
export const orderData = (order: Order, locale: Locale, own: readonly CarrierLink[] = []) => {
  const { number, lines, total, state, carrier, tracking, address } = order
  const link = trackingLink(carrier, tracking, own)
  const items = sayItems(lines)
  const said = stateWords[locale][state]
  return known({ number, items, total, state: said, step: state, carrier, tracking, link, address })
}
