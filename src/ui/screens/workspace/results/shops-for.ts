import type { OrderFormat } from "~formats/orders/order-format"
import { siteOfShop } from "~model/order"
import { tableShop } from "./use-shop-words"

const sites = { shopify: "shopify-admin", woocommerce: "woocommerce", plain: tableShop } as const

/**
 * Whose orders a file may hold, the likeliest first: of a shop system those of its shops that were
 * seen, so that an order seen there is the same one; else every shop there is.
 */
export const shopsFor = (
  format: OrderFormat["id"],
  seen: readonly string[],
  known: readonly string[]
): string[] => {
  const own = sites[format]
  const all = [...new Set([...seen, ...known])].filter((it) => it !== "" && it !== own)
  const isOwn = (shop: string) => siteOfShop(shop).split("@", 1)[0] === own
  const [its, others] = [all.filter(isOwn), all.filter((it) => !isOwn(it))]
  return [...its, own, ...others]
}
