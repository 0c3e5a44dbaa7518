import { fold } from "./fold"
import type { Order } from "./order"
import type { Product, Variant } from "./product"
import type { Want } from "./want"

const day = 864e5

/** How long before a product runs out it is offered again, and how long after it is let be, in ms. */
const ahead = 7 * day
const after = 45 * day

/**
 * What may be offered to a customer now.
 * - `runs-out`: what they bought lasts until `at`;
 * - `back`: what they wanted is to be had again;
 * - `next`: `others` who bought the same as they bought this too.
 */
export type Offer = { product: Product; variant: Variant | null } & (
  | { why: "runs-out"; at: number }
  | { why: "back"; want: Want }
  | { why: "next"; others: number; like: string }
)

/** Can be told to a customer: kept, priced, and not known to be sold out. */
export const isOfferable = (product: Product): boolean =>
  product.deletedAt === null && product.price !== null && product.availability !== "out-of-stock"

/** What an order says was bought of which products: product id → pieces. */
export const boughtIn = (
  { lines, state, deletedAt }: Order,
  byTitle: ReadonlyMap<string, string>
): Map<string, number> => {
  const bought = new Map<string, number>()
  if (state === "cancelled" || deletedAt !== null) return bought
  for (const { productId, title, quantity } of lines) {
    const id = productId ?? byTitle.get(fold(title))
    if (id) bought.set(id, (bought.get(id) ?? 0) + quantity)
  }
  return bought
}

/**
 * When what was last bought of a product is used up; null where that is not now. Two bought at once
 * last twice as long.
 */
export const runsOutAt = (
  { lastsDays }: Product,
  last: { at: number; pieces: number } | undefined,
  now: number
): number | null => {
  if (lastsDays === null || !last) return null
  const at = last.at + lastsDays * last.pieces * day
  return now >= at - ahead && now <= at + after ? at : null
}

/** Is what somebody waits for there again? */
export const isBack = ({ variantId, metAt, deletedAt }: Want, product: Product): boolean => {
  if (metAt !== null || deletedAt !== null || !isOfferable(product)) return false
  if (variantId === null) return product.availability === "in-stock"
  return product.variants.find((it) => it.id === variantId)?.available === true
}

/** The variant in a customer's size, where there is one to be had; null where sizes say nothing. */
export const variantInSize = (product: Product, size: string): Variant | null =>
  size.trim() === ""
    ? null
    : (product.variants.find(
        (it) =>
          it.available !== false
          && fold(it.name)
            .split(/[\s/·,]+/u)
            .includes(fold(size))
      ) ?? null)
