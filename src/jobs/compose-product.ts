import { withCode } from "~channels/code"
import type { Item } from "~model/item"
import { priceOf, type Product } from "~model/product"
import type { Locale, Settings } from "~model/settings"
import { database } from "~store/database"
import { customerData, productData } from "~templates/data"
import { render } from "~templates/render"
import type { Addressee } from "./addressee"
import type { NotComposed, Text } from "./compose-text"
import type { LinkDraft } from "./make-share-link"

const alive = async (id: string): Promise<Product | null> => {
  const product = await database.products.get(id)
  return product && product.deletedAt === null ? product : null
}

/** The product's own address with nothing but the customer's code in it. */
const linkOf = (product: Product, { contact }: Addressee): LinkDraft | null => {
  if (!product.url) return null
  const code = contact?.code ?? ""
  const href = code ? withCode(product.url, code) : product.url
  return {
    title: product.title,
    target: href,
    href,
    channel: "chat",
    code,
    campaign: "",
    productId: product.id,
    contactId: contact?.id ?? null
  }
}

/** The card text: name, variant, price, link. Cost is never said. */
export const composeProduct = async (
  item: Item,
  to: Addressee,
  settings: Settings,
  locale: Locale
): Promise<Text | NotComposed> => {
  const product = await alive(item.id)
  const variant = product?.variants.find((it) => it.id === item.variantId) ?? null
  // A variant that is gone must not go out under the product's own price.
  if (!product || (item.variantId !== null && !variant)) return { ok: false, why: "gone" }
  const price = priceOf(product, variant)
  if (!price) return { ok: false, why: "no-price" }
  const link = linkOf(product, to)
  const data = { customer: customerData(to), ...productData(product, variant, link?.href ?? "") }
  const rendered = render(settings.cards[locale], data, locale)
  if (!rendered.ok) return rendered
  // Without a customer's code it is just the product's address: no link that could come home.
  const given = link?.code ? link : null
  return {
    text: rendered.text,
    name: product.title,
    price,
    variant: variant?.name ?? "",
    link: given
  }
}

/** The bare link. */
export const composeLink = async (item: Item, to: Addressee): Promise<Text | NotComposed> => {
  const product = await alive(item.id)
  if (!product) return { ok: false, why: "gone" }
  const link = linkOf(product, to)
  if (!link) return { ok: false, why: "no-link" }
  return { text: link.href, name: product.title, price: null, variant: "", link }
}
