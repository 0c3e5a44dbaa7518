import type { ProductDraft, VariantDraft } from "~formats/products/read-product"
import type { Product, Variant } from "~model/product"
import { newId } from "~model/row"
import { withTags } from "~model/tags"

/**
 * A variant that is known keeps its id, which replies and the bar hold, and what the file leaves open.
 * Each is one of the file's at most, by its SKU before its name.
 */
const withVariants = (known: readonly Variant[], drafts: readonly VariantDraft[]): Variant[] => {
  const left = new Set(known)
  const take = (fits: (it: Variant) => boolean) => {
    const found = [...left].find(fits)
    if (found) left.delete(found)
    return found
  }
  const bySku = drafts.map(({ sku }) => take((it) => it.sku !== "" && it.sku === sku))
  return drafts.map((draft, at) =>
    withVariant(bySku[at] ?? take((it) => it.name === draft.name), draft)
  )
}

const withVariant = (before: Variant | undefined, draft: VariantDraft): Variant => {
  const { name, sku, price, available } = draft
  if (!before) return { id: newId(), name, sku, price, available }
  return {
    id: before.id,
    name,
    sku: sku || before.sku,
    price: price ?? before.price,
    available: available ?? before.available
  }
}

/** A product as it is after a file: what the file says is so, what it does not say stays. */
export const withDraft = (product: Product, draft: ProductDraft): Product => ({
  ...product,
  title: draft.title,
  url: draft.url || product.url,
  sku: draft.sku || product.sku,
  gtin: draft.gtin || product.gtin,
  brand: draft.brand || product.brand,
  price: draft.price ?? product.price,
  cost: draft.cost ?? product.cost,
  compareAt: draft.compareAt ?? product.compareAt,
  availability: draft.availability ?? product.availability,
  tags: withTags(product.tags, draft.tags),
  variants:
    draft.variants.length === 0 ? product.variants : withVariants(product.variants, draft.variants)
})
