import { siteOfShop } from "~model/order"
import { type Named, siteNameOf } from "./rule-of"

/** A shop as people tell it from others: "WooCommerce (shop.example)", "Shopify (tea)". */
export const shopName = (shop: string, taught: readonly Named[] = []): string => {
  const site = siteOfShop(shop)
  const account = shop.slice(site.length + 1)
  const origin = site.slice(site.indexOf("@") + 1)
  const place = account || (site.includes("@") && URL.canParse(origin) ? new URL(origin).host : "")
  const name = siteNameOf(site, taught)
  return place ? `${name} (${place})` : name
}
