import type { Locale } from "~model/settings"
import { database } from "~store/database"
import { survivorOf } from "~store/survivor"
import { accountData, customerData, orderData, productData } from "~templates/data"
import { exampleData } from "./example-data"
import { productLink } from "./product-link"
import { readSettings } from "./settings"
import { standingOrder } from "./standing-order"
import { type TemplateKind, templateParts } from "./template-parts"

/** Whom and what a preview is for; "" for the example. */
export interface Subject {
  contactId: string
  productId: string
}

/** What a template of that kind would have for that customer and product. */
export const previewData = async (
  kind: TemplateKind,
  locale: Locale,
  { contactId, productId }: Subject
): Promise<Record<string, unknown>> => {
  const contact = contactId ? ((await survivorOf(contactId)) ?? null) : null
  const product = productId ? ((await database.products.get(productId)) ?? null) : null
  const example = exampleData(locale)
  const all: Record<string, unknown> = { ...example }
  if (contact) {
    all["customer"] = customerData(contact)
    const order = await standingOrder(contact.id)
    const { carriers } = await readSettings()
    // A text about an order is about one: an example, where the customer has none.
    if (order) all["order"] = orderData(order, locale, carriers)
    else if (kind === "reply") delete all["order"]
  }
  if (product) {
    const [variant = null] = product.variants
    for (const part of ["product", "variant", "price", "link"]) delete all[part]
    const link = productLink(product, contact)?.href ?? ""
    Object.assign(all, productData(product, variant, link, locale))
  }
  const account = await database.accounts.toCollection().first()
  if (account) all["account"] = accountData(account.label || account.account, account.siteName)
  return Object.fromEntries(
    templateParts[kind].flatMap((part) => (part in all ? [[part, all[part]]] : []))
  )
}
