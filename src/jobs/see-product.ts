import { certain, certainPrice, isFromForm } from "~model/captured-certainty"
import type { CapturedProduct } from "~model/captured-product"
import type { Change } from "~model/change"
import { saysElse, withPriceSeen } from "~model/price-history"
import type { Product } from "~model/product"
import { sameShop } from "~model/same-shop"
import { commit } from "~store/commit"
import { patch } from "~store/write"
import { knownProduct } from "./known-product"
import {
  followsPage,
  saleFollowsPage,
  stockBy,
  variantFollowsPage,
  variantsOf,
  variantsSeen,
  wordOf
} from "./page-word"
import { readSettings } from "./settings"

/** A page that says nothing new is noted again after this long, in ms: each look is a change in the log. */
const again = 10 * 60_000

/**
 * A page of a product that is kept was read again: its price, stock and history are what the page
 * says, where that is certain. What the seller typed stays; what is unsure waits for them.
 * @returns null where nothing was written.
 */
export const seeProduct = async (
  captured: CapturedProduct,
  page: string
): Promise<Change | null> => {
  const { ownShops } = await readSettings()
  const own = ownShops.includes(new URL(page).origin)
  const before = await knownProduct(captured, page)
  if (!before || !mayTell(before, captured, page, own)) return null
  return commit(async (db) => {
    const product = await db.products.get(before.id)
    const fields = product && product.deletedAt === null && seenNow(product, captured, own)
    if (!product || !fields) return null
    return {
      act: { kind: "product-seen", name: product.title },
      about: [product.id],
      writes: [patch("products", product.id, fields)]
    }
  })
}

/** A page may say whose address it likes: only the product's own shop is believed unasked. */
const mayTell = (product: Product, captured: CapturedProduct, page: string, own: boolean) =>
  sameShop(product.url, page) || (own && isFromForm(captured))

/** What of a product is another now; null where nothing is certain, or nothing new. */
const seenNow = (
  product: Product,
  captured: CapturedProduct,
  own: boolean
): Partial<Product> | null => {
  const amount = own ? product.price : product.cost
  const said = certainPrice(captured)
  // A shop that shows another currency today may show it for where the visitor seems to be.
  const price = said && amount && said.currency !== amount.currency ? null : said
  const availability = certain(captured.availability)
  if (!price && !availability) return null
  const compareAt = price && certain(captured.compareAt)
  const now = wordOf(
    captured,
    { ...(price && { price }), compareAt, ...(availability && { availability }) },
    product.history,
    own,
    Date.now()
  )
  const shopId = product.shopId || (captured.shopId ?? "")
  const news = saysElse(product.history.at(-1), now) || shopId !== product.shopId
  if (!news && now.at - (product.seenAt ?? 0) < again) return null
  const follows = followsPage(product, own)
  const currency = amount?.currency ?? null
  const variants = certain(captured.variants) ? variantsOf(captured, own, currency) : []
  return {
    ...(price && follows && { source: now.source }),
    ...(price && follows && (own ? { price } : { cost: price })),
    ...(price && follows && own && saleFollowsPage(product) && { compareAt }),
    availability: stockBy(product, now),
    ...(shopId !== product.shopId && { shopId }),
    variants: variantsSeen(product.variants, variants, (it) => variantFollowsPage(it, follows)),
    seenAt: now.at,
    history: withPriceSeen(product.history, now)
  }
}
