import type { CapturedProduct } from "~model/captured-product"
import { sameMoney } from "~model/price-history"
import type { PriceSeen } from "~model/price-seen"
import type { Product, Variant } from "~model/product"
import { newId } from "~model/row"

type Said = Pick<PriceSeen, "price" | "compareAt" | "availability">

/** What a page says of price and stock now; of what it leaves open, what it said the last time. */
export const wordOf = (
  { price, title }: CapturedProduct,
  said: Partial<Said>,
  history: readonly PriceSeen[],
  own: boolean,
  at: number
): PriceSeen => {
  const priced = lastPriced(history, own)
  return {
    at,
    price: said.price ?? priced?.price ?? null,
    compareAt: said.price ? (said.compareAt ?? null) : (priced?.compareAt ?? null),
    cost: !own,
    availability: said.availability ?? history.at(-1)?.availability ?? "unknown",
    source: price?.source ?? title.source
  }
}

/** The last time the page said a price. What was cost is no selling price, nor the other way round. */
const lastPriced = (history: readonly PriceSeen[], own: boolean): PriceSeen | undefined =>
  history.findLast((it) => it.price && it.cost === !own)

/**
 * Does a product's amount go by what its page says? It does while it is what the page said the last
 * time; what the seller typed over it is theirs.
 */
export const followsPage = (product: Product, own: boolean): boolean => {
  const last = lastPriced(product.history, own)
  const amount = own ? product.price : product.cost
  if (!amount) return true
  // A file of the seller's is their word as well.
  return last ? sameMoney(amount, last.price) : !["hand", "file"].includes(product.source)
}

/** The same of the price before a sale: none, or what the page said the last time, goes by the page. */
export const saleFollowsPage = ({ compareAt, history }: Product): boolean =>
  !compareAt || sameMoney(compareAt, lastPriced(history, true)?.compareAt)

/** The stock by a page that says something else than before; else as the seller has it. */
export const stockBy = (product: Product, now: PriceSeen): Product["availability"] => {
  const last = product.history.at(-1)
  if (now.availability === "unknown") return product.availability
  const changed = last?.availability !== now.availability
  return changed || product.availability === "unknown" ? now.availability : product.availability
}

/**
 * The same of a variant. One without a price has its product's, and goes by the page with it.
 * @param whole Does its product go by the page?
 */
export const variantFollowsPage = ({ price, pagePrice }: Variant, whole: boolean): boolean =>
  price ? sameMoney(price, pagePrice) : whole

/**
 * A product's variants as its page shows them. In another's shop their prices are cost, which is
 * never said.
 * @param currency The only one to take prices in; null for any.
 */
export const variantsOf = (
  { variants }: CapturedProduct,
  own: boolean,
  currency: string | null = null
): Variant[] =>
  (variants?.value ?? []).map((it) => {
    const told = own && (currency === null || it.price?.currency === currency)
    const price = told ? (it.price ?? null) : null
    return {
      id: newId(),
      name: it.name,
      sku: it.sku ?? "",
      ...(it.shopId && { shopId: it.shopId }),
      price,
      ...(price && { pagePrice: price }),
      available: it.available ?? null
    }
  })

/**
 * Variants seen again keep their id, which replies and the bar hold, and the price of those that do
 * not go by the page. New ones come last; those the page does not show stay: it may show a part.
 */
export const variantsSeen = (
  known: readonly Variant[],
  seen: readonly Variant[],
  goesByPage: (variant: Variant) => boolean
): Variant[] => {
  const left = new Set(seen)
  const signs: ((old: Variant, it: Variant) => boolean)[] = [
    (old, it) => !!it.shopId && it.shopId === old.shopId,
    (old, it) => it.sku !== "" && it.sku === old.sku,
    (old, it) => it.name === old.name
  ]
  const nowOf = new Map<Variant, Variant>()
  // The surest sign of all of them first: a name may have gone over to another one.
  for (const same of signs)
    for (const old of known) {
      const now = nowOf.has(old) ? undefined : [...left].find((it) => same(old, it))
      if (!now) continue
      nowOf.set(old, now)
      left.delete(now)
    }
  const kept = known.map((old) => {
    const now = nowOf.get(old)
    if (!now) return old
    return {
      ...old,
      sku: old.sku || now.sku,
      ...((old.shopId || now.shopId) && { shopId: old.shopId || now.shopId }),
      price: (goesByPage(old) ? now.price : null) ?? old.price,
      ...(now.pagePrice && { pagePrice: now.pagePrice }),
      available: now.available ?? old.available
    }
  })
  return [...kept, ...left].slice(0, 500)
}
