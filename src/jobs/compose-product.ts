import type { Item } from "~model/item"
import { priceOf, type Product } from "~model/product"
import type { Locale, Settings } from "~model/settings"
import { database } from "~store/database"
import { customerData, productData } from "~templates/data"
import type { Addressee } from "./addressee"
import { blankBrakes, expiryBrakes, priceBrakes } from "./brakes"
import type { Made, NotComposed } from "./compose-text"
import { coded, productLink } from "./product-link"
import { renderText } from "./render-text"

const alive = async (id: string): Promise<Product | null> => {
  const product = await database.products.get(id)
  return product && product.deletedAt === null ? product : null
}

/** The card text: name, variant, price, link. Cost is never said. */
export const composeProduct = async (
  item: Item,
  to: Addressee,
  settings: Settings,
  locale: Locale
): Promise<Made | NotComposed> => {
  const product = await alive(item.id)
  const variant = product?.variants.find((it) => it.id === item.variantId) ?? null
  // A variant that is gone must not go out under the product's own price.
  if (!product || (item.variantId !== null && !variant)) return { ok: false, why: "gone" }
  const price = priceOf(product, variant)
  if (!price) return { ok: false, why: "no-price" }
  const link = productLink(product, to.contact)
  const data = {
    customer: customerData(to),
    ...productData(product, variant, link?.href ?? "", locale)
  }
  const rendered = await renderText(settings.cards[locale], data, { locale, gaps: true })
  if (!rendered.ok) return rendered
  return {
    parts: [{ kind: "text", text: rendered.text }],
    name: product.title,
    price,
    variant: variant?.name ?? "",
    links: coded(link),
    language: locale,
    brakes: [
      ...(await priceBrakes(product, variant, price, to.contact)),
      ...blankBrakes(rendered.gaps)
    ]
  }
}

/** The bare link. */
export const composeLink = async (
  item: Item,
  to: Addressee,
  _settings: Settings,
  locale: Locale
): Promise<Made | NotComposed> => {
  const product = await alive(item.id)
  if (!product) return { ok: false, why: "gone" }
  const link = productLink(product, to.contact)
  if (!link) return { ok: false, why: "no-link" }
  return {
    parts: [{ kind: "link", text: link.href, productId: product.id }],
    name: product.title,
    price: null,
    variant: "",
    links: [link],
    language: locale,
    brakes: []
  }
}

/** Words that open a product in an app, whole as they were pasted. `variantId` is theirs. */
export const composeShareText = async (
  { id, variantId }: Item,
  _to: Addressee,
  _settings: Settings,
  locale: Locale
): Promise<Made | NotComposed> => {
  const product = await alive(id)
  const given = product?.shareTexts.find((it) => it.id === variantId)
  if (!product || !given) return { ok: false, why: "gone" }
  return {
    parts: [{ kind: "text", text: given.text }],
    name: product.title,
    price: null,
    variant: "",
    links: [],
    language: locale,
    brakes: expiryBrakes(given.expiresAt)
  }
}
