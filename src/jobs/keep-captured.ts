import * as v from "valibot"
import { certainPrice, isFromForm } from "~model/captured-certainty"
import type { CapturedProduct } from "~model/captured-product"
import type { Money } from "~model/money"
import { withPriceSeen } from "~model/price-history"
import { blankProduct, Product } from "~model/product"
import { newId, newRecord } from "~model/row"
import { withoutCode } from "~model/share-code"
import { commit } from "~store/commit"
import { put } from "~store/write"
import { blobOf } from "./data-url"
import { knownProduct } from "./known-product"
import { shopSystemSeen } from "./shop-systems"
import { type Outcome, outcome, Refused } from "./outcome"
import { stockBy, variantsOf, variantsSeen, wordOf } from "./page-word"

/** What the seller typed over what was read: theirs from then on. */
export type Typed = Partial<
  Pick<Product, "title" | "price" | "compareAt" | "sku" | "gtin" | "brand" | "availability">
>

/** How a captured product is to be kept. */
export interface Keep {
  /** Address the page stands at. */
  page: string
  /** The page is the seller's own shop: its price is the selling price, else it is cost. */
  own: boolean
  /** The selling price typed or derived beside a cost; null leaves it as it is. */
  price: Money | null
  typed?: Typed
  /** A small picture, as a data URL; "" for none. */
  picture?: string
}

/**
 * Keeps a product read from a page. One that is known is refreshed: what the page says of price and
 * stock is new, all else that the seller has stays, but for what was typed just now.
 */
export const keepCaptured = (captured: CapturedProduct, keep: Keep): Promise<Outcome> =>
  outcome(() =>
    commit(async (db) => {
      const known = await knownProduct(captured, keep.page, db)
      const base = known ?? { ...newRecord(Date.now()), title: "", ...blankProduct }
      const bytes = base.pictureId === null && keep.picture ? blobOf(keep.picture) : null
      const pictureId = bytes ? newId() : base.pictureId
      const product = v.safeParse(Product, { ...base, ...kept(base, captured, keep), pictureId })
      if (!product.success) throw new Refused("too-long")
      return {
        act: { kind: known ? "product-edited" : "product-added", name: product.output.title },
        about: [base.id],
        writes: [
          put("products", product.output),
          ...(await shopSystemSeen(db, product.output.url, captured))
        ],
        ...(bytes && pictureId && { blobs: [{ id: pictureId, data: bytes }] })
      }
    })
  )

const kept = (base: Product, captured: CapturedProduct, keep: Keep): Partial<Product> => {
  const { own, typed = {} } = keep
  // The history tells what the page said: a reading that was put right by hand is none.
  const read = typed.price === undefined ? captured.price?.value : certainPrice(captured)
  const now = wordOf(
    captured,
    {
      ...(read && { price: read }),
      compareAt: captured.compareAt?.value ?? null,
      ...(captured.availability && { availability: captured.availability.value })
    },
    base.history,
    own,
    Date.now()
  )
  const amount = typed.price === undefined ? (captured.price?.value ?? null) : typed.price
  const seen = captured.compareAt?.value ?? null
  const before = own && amount && typed.compareAt === undefined ? seen : base.compareAt
  const sure = typed.price !== undefined || amount !== null
  return {
    title: typed.title ?? (base.title || captured.title.value),
    url: withoutCode(base.url) || addressOf(captured, keep.page),
    sku: typed.sku ?? (base.sku || (captured.sku?.value ?? "")),
    shopId: base.shopId || (captured.shopId ?? ""),
    gtin: typed.gtin ?? (base.gtin || (captured.gtin?.value ?? "")),
    brand: typed.brand ?? (base.brand || (captured.brand?.value ?? "")),
    price: own && sure ? amount : (keep.price ?? base.price),
    cost: !own && sure ? amount : base.cost,
    compareAt: typed.compareAt !== undefined ? typed.compareAt : before,
    availability: typed.availability ?? stockBy(base, now),
    variants: variantsSeen(base.variants, variantsOf(captured, own), () => true),
    source: typed.price ? "hand" : now.source,
    seenAt: now.at,
    history: withPriceSeen(base.history, now)
  }
}

/** Customers are given a product's address: that of a back office is none. */
const addressOf = (captured: CapturedProduct, page: string): string => {
  // Reached by a customer's link, it is for everybody all the same.
  const url = withoutCode(captured.url.value)
  return isFromForm(captured) && (captured.url.value === page || captured.url.source === "page")
    ? ""
    : url
}
