import type { Money } from "~model/money"
import { priceOf, type Product } from "~model/product"
import { same } from "~store/diff"
import { database } from "~store/database"
import { idsOf } from "~store/survivor"
import { type Given, isGiven } from "./timeline-entry"

/**
 * The last price a customer was told for a product, beside what it sells for now; never its cost.
 * - `same`, `changed`: the two can be compared;
 * - `currency`: they stand in two currencies, and are not;
 * - `no-price`: nothing is asked for it now;
 * - `gone`: the product, or that variant of it, is no longer kept.
 */
export interface Quote {
  productId: string
  variantId: string | null
  /** As it was called then. */
  name: string
  variant: string
  told: Money
  at: number
  is: "same" | "changed" | "currency" | "no-price" | "gone"
  /** What it sells for now; null for `no-price` and `gone`. */
  now: Money | null
}

/** How many of a customer's newest changes are looked through. */
const most = 5_000

/** What a customer was told products cost, the last time of each; the newest first. */
export const readQuotes = async (contactId: string): Promise<Quote[]> => {
  const ids = await idsOf(contactId)
  const lists = await Promise.all(
    ids.map((id) => database.changes.where("contactId").equals(id).reverse().limit(most).toArray())
  )
  const last = new Map<string, Given>()
  for (const change of lists.flat().filter(isGiven)) {
    const { what, id, variant, price } = change.act
    if (what !== "product" || !price) continue
    const key = JSON.stringify([id, variant])
    if ((last.get(key)?.at ?? -1) < change.at) last.set(key, change)
  }
  const given = [...last.values()].toSorted((a, b) => b.at - a.at)
  const products = await database.products.bulkGet(given.map((it) => it.act.id))
  return given.flatMap((change, index) => quoteOf(change, products[index]) ?? [])
}

const quoteOf = ({ act, at }: Given, product: Product | undefined): Quote | null => {
  if (!act.price) return null
  const variant = product?.variants.find((it) => it.name === act.variant) ?? null
  const base = {
    productId: act.id,
    variantId: variant?.id ?? null,
    name: act.name,
    variant: act.variant,
    told: act.price,
    at
  }
  if (!product || product.deletedAt !== null || (act.variant && !variant))
    return { ...base, is: "gone", now: null }
  const now = priceOf(product, variant)
  if (!now) return { ...base, is: "no-price", now }
  if (now.currency !== act.price.currency) return { ...base, is: "currency", now }
  return { ...base, is: same(now, act.price) ? "same" : "changed", now }
}
