import * as v from "valibot"

/** What a shop runs on, for links into its cart. `other` has none. */
export const shopSystems = ["shopify", "woocommerce", "opencart", "other"] as const
export const ShopSystem = v.picklist(shopSystems)
export type ShopSystem = v.InferOutput<typeof ShopSystem>
