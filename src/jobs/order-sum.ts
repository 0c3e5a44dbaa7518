import { type Money, multiply } from "~model/money"
import type { Product } from "~model/product"

/** What the products' own prices make, or null where one is unknown or in another currency. */
export const orderSum = (
  lines: readonly { quantity: number; product: Product | undefined }[]
): Money | null => {
  let total: Money | null = null
  for (const { quantity, product } of lines) {
    const part = product?.price ? multiply(product.price, quantity) : null
    if (!part?.ok || (total && total.currency !== part.money.currency)) return null
    const minor: number = (total?.minor ?? 0) + part.money.minor
    if (!Number.isSafeInteger(minor)) return null
    total = { minor, currency: part.money.currency }
  }
  return total
}
