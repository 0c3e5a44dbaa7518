import { withCode } from "~channels/code"
import type { Contact } from "~model/contact"
import type { Money } from "~model/money"
import { priceOf } from "~model/product"
import type { Locale } from "~model/settings"
import { customerData, orderData, productData } from "~templates/data"
import { render, type Rendered } from "~templates/render"
import { database } from "~store/database"
import type { Target } from "./ensure-contact"
import type { LinkDraft } from "./make-share-link"
import { recogniseContact } from "./recognise-contact"
import { readSettings } from "./settings"
import { uiLocale } from "./ui-locale"

/** What can be put into a composer. */
export interface Item {
  what: "product" | "snippet" | "link" | "order"
  id: string
  /** Of a product; null for the product itself and for all else. */
  variantId: string | null
}

export type Composed =
  | {
      ok: true
      item: Item
      text: string
      name: string
      price: Money | null
      variant: string
      contact: Contact | null
      /** The link that stands in the text, to be kept once it was given. */
      link: LinkDraft | null
    }
  | { ok: false; why: "gone" | "no-price" | "no-link" }
  | Extract<Rendered, { ok: false }>

/** Makes the text of an item for a customer, in the customer's language. Writes nothing. */
export const composeText = async (item: Item, target: Target | null): Promise<Composed> => {
  const contact = await contactOf(target)
  const onScreen = target && "sighting" in target ? target.sighting : null
  const settings = await readSettings()
  const locale: Locale = contact?.language.startsWith("zh")
    ? "zh-CN"
    : contact?.language
      ? "en"
      : uiLocale(settings)
  const customer = customerData(
    contact ?? { name: onScreen?.name ?? "", phone: "", email: "", address: "" }
  )
  const make = (
    rendered: Rendered,
    rest: { name: string; price?: Money | null; variant?: string; link?: LinkDraft | null }
  ): Composed =>
    rendered.ok
      ? {
          ok: true,
          item,
          text: rendered.text,
          contact,
          price: null,
          variant: "",
          link: null,
          ...rest
        }
      : rendered
  if (item.what === "snippet") {
    const snippet = await database.snippets.get(item.id)
    if (!snippet || snippet.deletedAt !== null) return { ok: false, why: "gone" }
    const now = Date.now()
    return make(render(snippet.body, { customer, date: now }, locale), { name: snippet.title })
  }
  if (item.what === "order") {
    const order = await database.orders.get(item.id)
    if (!order || order.deletedAt !== null) return { ok: false, why: "gone" }
    const data = { customer, order: orderData(order) }
    return make(render(settings.confirmations[locale], data, locale), { name: order.number })
  }
  const product = await database.products.get(item.id)
  if (!product || product.deletedAt !== null) return { ok: false, why: "gone" }
  const code = contact?.code ?? ""
  const url = product.url && code ? withCode(product.url, code) : product.url
  const link: LinkDraft | null = url
    ? {
        title: product.title,
        target: url,
        href: url,
        channel: "chat",
        code,
        campaign: "",
        productId: product.id,
        contactId: contact?.id ?? null
      }
    : null
  if (item.what === "link")
    return link
      ? make({ ok: true, text: link.href }, { name: product.title, link })
      : { ok: false, why: "no-link" }
  const variant = product.variants.find((it) => it.id === item.variantId) ?? null
  // A variant that is gone must not go out under the product's own price.
  if (item.variantId !== null && !variant) return { ok: false, why: "gone" }
  const price = priceOf(product, variant)
  if (!price) return { ok: false, why: "no-price" }
  const data = { customer, ...productData(product, variant, url) }
  return make(render(settings.cards[locale], data, locale), {
    name: product.title,
    price,
    variant: variant?.name ?? "",
    link
  })
}

const contactOf = async (target: Target | null): Promise<Contact | null> => {
  if (!target) return null
  if ("contactId" in target) return (await database.contacts.get(target.contactId)) ?? null
  const recognised = await recogniseContact(target.sighting)
  return recognised.who === "known" ? recognised.contact : null
}
