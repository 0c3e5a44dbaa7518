import * as v from "valibot"
import { readGtin } from "~model/gtin"
import { sameMoney } from "~model/price-history"
import { blankProduct, Product, type Variant } from "~model/product"
import { newRecord } from "~model/row"
import { safeTarget } from "~model/safe-target"
import { withoutCode } from "~model/share-code"
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
    | "shopId"
    | "gtin"
    | "brand"
    | "price"
    | "cost"
    | "compareAt"
    | "tags"
    | "variants"
    | "availability"
    | "lastsDays"
    | "shareTexts"
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
      const url = page ? withoutCode(page.url) : (fields.url?.trim() ?? before.url)
      const gtin = fields.gtin?.trim()
        ? readGtin(fields.gtin)
        : (fields.gtin?.trim() ?? before.gtin)
      if (gtin === null) throw new Refused("bad-gtin")
      const source = retyped(before, fields) ? "hand" : before.source
      const variants = withPagePrices(fields.variants ?? before.variants, before.variants)
      const typed = { ...fields, title, url, gtin, source, variants }
      const product = v.safeParse(Product, { ...before, ...typed })
      if (!product.success) throw new Refused("too-long")
      return {
        act: {
          kind: id === undefined ? "product-added" : "product-edited",
          name: product.output.title
        },
        about: [product.output.id],
        writes: [put("products", product.output)]
      }
    })
  )

/** What a page said of a variant is no field of a form, and stays with it. */
const withPagePrices = (typed: readonly Variant[], before: readonly Variant[]): Variant[] =>
  typed.map((it) => {
    const pagePrice = before.find(({ id }) => id === it.id)?.pagePrice
    return pagePrice ? { ...it, pagePrice } : it
  })

/** An amount typed over the one that was there is the seller's: its page changes it no more. */
const retyped = (before: Product, { price, cost }: ProductFields): boolean =>
  (price !== undefined && !sameMoney(price, before.price))
  || (cost !== undefined && !sameMoney(cost, before.cost))

export const binProduct = (id: string): Promise<Outcome> =>
  outcome(() =>
    commit(async (db) => {
      const product = await db.products.get(id)
      if (!product) throw new Refused("gone")
      return {
        act: { kind: "product-binned", name: product.title },
        about: [id],
        writes: [patch("products", id, { deletedAt: Date.now() })]
      }
    })
  )
