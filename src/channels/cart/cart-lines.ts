import type { CartLine, CartRefusal } from "./cart-channel"

/** More of one thing than this is a slip of the finger. */
export const MOST_OF_ONE = 9999

export interface LineRule {
  /** What the shop's ids look like. */
  id: RegExp
  most: number
}

/** The first line that the link cannot carry, and why; null where all are good. */
export const wrongLine = (
  lines: readonly CartLine[],
  { id, most }: LineRule
): { why: CartRefusal; line?: number } | null => {
  if (lines.length === 0) return { why: "no-lines" }
  if (lines.length > most) return { why: "one-line", line: most }
  const before = new Set<string>()
  for (const [line, { shopId, quantity }] of lines.entries()) {
    if (shopId === "") return { why: "no-shop-id", line }
    if (!id.test(shopId)) return { why: "bad-shop-id", line }
    if (!Number.isInteger(quantity) || quantity < 1 || quantity > MOST_OF_ONE)
      return { why: "bad-quantity", line }
    if (before.has(shopId)) return { why: "repeated", line }
    before.add(shopId)
  }
  return null
}

/** `id:quantity` of each, with commas between: what all such links have in common. */
export const pairsOf = (
  lines: readonly CartLine[],
  idOf: (shopId: string) => string = (it) => it
): string => lines.map(({ shopId, quantity }) => `${idOf(shopId)}:${quantity}`).join(",")

/** Ids as Shopify's and WooCommerce's databases count them. */
export const NUMBER_ID = /^[1-9]\d{0,18}$/
