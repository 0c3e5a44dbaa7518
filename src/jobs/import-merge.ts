import type { ProductDraft } from "~formats/products/read-product"
import type { Product, Variant } from "~model/product"
import { withTags } from "~model/tags"
import { withVariants } from "./import-variants"

/** A product as it is after a file: what the file says is so, what it does not say stays. */
export const withDraft = (product: Product, draft: ProductDraft): Product => {
  const { variants, speaksForWhole, part } = withVariants(product.variants, draft.variants)
  // Without variants a row is the whole. With some of them its amounts are those of its first one.
  const whole = draft.variants.length === 0 || speaksForWhole
  const amount = (key: "price" | "cost" | "compareAt") =>
    whole ? (draft[key] ?? product[key]) : (product[key] ?? draft[key])
  return {
    ...product,
    title: draft.title,
    url: draft.url || product.url,
    sku: draft.sku || product.sku,
    shopId: draft.shopId || product.shopId,
    gtin: draft.gtin || product.gtin,
    brand: draft.brand || product.brand,
    price: amount("price"),
    cost: amount("cost"),
    compareAt: amount("compareAt"),
    availability:
      draft.availability && part && draft.variants.length > 0
        ? (stockOf(variants) ?? product.availability)
        : (draft.availability ?? product.availability),
    tags: withTags(product.tags, draft.tags),
    variants
  }
}

/** Whether any variant is there; null where that is not known of all. */
const stockOf = (variants: readonly Variant[]): Product["availability"] | null => {
  if (variants.some((it) => it.available)) return "in-stock"
  return variants.every((it) => it.available === false) ? "out-of-stock" : null
}
