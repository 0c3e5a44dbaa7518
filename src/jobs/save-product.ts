import * as v from "valibot"
import type { CapturedProduct } from "~model/captured-product"
import type { Money } from "~model/money"
import { blankProduct, Product, type Variant } from "~model/product"
import { newId, newRecord } from "~model/row"
import { safeTarget } from "~model/safe-target"
import { commit } from "~store/commit"
import { patch, put } from "~store/write"
import { type Outcome, outcome, Refused } from "./outcome"

/** What a seller types or corrects. */
export type ProductFields = Partial<
  Pick<
    Product,
    | "title"
    | "url"
    | "sku"
    | "brand"
    | "price"
    | "cost"
    | "compareAt"
    | "tags"
    | "variants"
    | "availability"
    | "lastsDays"
  >
>

const blank = (): Product => ({ ...newRecord(Date.now()), title: "", ...blankProduct })

/** Adds a product, or with `id` edits one. */
export const saveProduct = (fields: ProductFields, id?: string): Promise<Outcome> =>
  outcome(() =>
    commit(async (db) => {
      const before = id === undefined ? blank() : await db.products.get(id)
      if (!before) throw new Refused("gone")
      const title = (fields.title ?? before.title).trim()
      if (!title) throw new Refused("empty")
      const page = fields.url?.trim() ? safeTarget(fields.url) : null
      if (page && !page.ok) throw new Refused(page.why === "too-long" ? "too-long" : "bad-url")
      const url = page ? page.url : (fields.url?.trim() ?? before.url)
      const product = v.safeParse(Product, { ...before, ...fields, title, url })
      if (!product.success) throw new Refused("too-long")
      return {
        act: {
          kind: id === undefined ? "product-added" : "product-edited",
          name: product.output.title
        },
        writes: [put("products", product.output)]
      }
    })
  )

/**
 * Keeps a product seen on a page. One with the same address is refreshed: what the page says of
 * price and stock is new, what the seller typed stays.
 * @param own The page is the seller's own shop: its price is the selling price, else it is cost.
 * @param price The selling price typed or derived in the preview; null leaves it unset.
 */
export const keepCaptured = (
  captured: CapturedProduct,
  own: boolean,
  price: Money | null
): Promise<Outcome> =>
  outcome(() =>
    commit(async (db) => {
      const seen = readCapture(captured, own)
      const known = seen.url
        ? (await db.products.where("url").equals(seen.url).toArray()).find(
            (it) => it.deletedAt === null
          )
        : undefined
      const base = known ?? blank()
      const product = v.safeParse(Product, {
        ...base,
        ...seen,
        title: base.title || seen.title,
        sku: base.sku || seen.sku,
        brand: base.brand || seen.brand,
        compareAt: own ? seen.compareAt : base.compareAt,
        price: price ?? seen.price ?? base.price,
        cost: seen.cost ?? base.cost,
        variants: refreshed(base.variants, seen.variants)
      })
      if (!product.success) throw new Refused("too-long")
      return {
        act: { kind: known ? "product-edited" : "product-added", name: product.output.title },
        writes: [put("products", product.output)]
      }
    })
  )

/** Variants seen again keep their id, which replies and the bar hold, and a price typed for them. */
const refreshed = (known: readonly Variant[], seen: readonly Variant[]): Variant[] => {
  if (seen.length === 0) return [...known]
  return seen.map((it) => {
    const before = known.find(
      (old) => (it.sku !== "" && old.sku === it.sku) || old.name === it.name
    )
    return before ? { ...it, id: before.id, price: it.price ?? before.price } : it
  })
}

const readCapture = (captured: CapturedProduct, own: boolean) => {
  const price = captured.price?.value ?? null
  return {
    title: captured.title.value,
    url: captured.url.value,
    sku: captured.sku?.value ?? "",
    brand: captured.brand?.value ?? "",
    price: own ? price : null,
    cost: own ? null : price,
    compareAt: own ? (captured.compareAt?.value ?? null) : null,
    availability: captured.availability?.value ?? ("unknown" as const),
    variants: (captured.variants?.value ?? []).map((variant) => ({
      id: newId(),
      name: variant.name,
      sku: variant.sku ?? "",
      // In a shop that is not the seller's own this is cost, and cost is never said.
      price: own ? (variant.price ?? null) : null,
      available: variant.available ?? null
    })),
    source: captured.price?.source ?? captured.title.source,
    seenAt: Date.now()
  }
}

export const binProduct = (id: string): Promise<Outcome> =>
  outcome(() =>
    commit(async (db) => {
      const product = await db.products.get(id)
      if (!product) throw new Refused("gone")
      return {
        act: { kind: "product-binned", name: product.title },
        writes: [patch("products", id, { deletedAt: Date.now() })]
      }
    })
  )
