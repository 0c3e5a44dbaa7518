import type { Contact } from "~model/contact"
import type { Order } from "~model/order"
import { sayItems } from "~model/order-line"
import { priceOf, type Product, type Variant } from "~model/product"

// What a template may see. Built field by field, so that nothing else can ever leak into a text.

/** What is not known is left out, so that a template which needs it stops as `blank`. */
export const customerData = (
  contact: Pick<Contact, "name" | "phone" | "email" | "address"> | null
) => {
  const { name, phone, email, address } = contact ?? {}
  return {
    ...(name && { name }),
    ...(phone && { phone }),
    ...(email && { email }),
    ...(address && { address })
  }
}

export const productData = (product: Product, variant: Variant | null, link: string) => ({
  product: { name: product.title, sku: variant?.sku || product.sku, brand: product.brand },
  variant: variant && { name: variant.name },
  price: priceOf(product, variant),
  link
})

export const orderData = (order: Order) => ({
  number: order.number,
  items: sayItems(order.lines),
  total: order.total,
  state: order.state,
  carrier: order.carrier,
  tracking: order.tracking,
  address: order.address
})
