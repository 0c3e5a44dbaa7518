import { siteOfShop } from "~model/order"
import { siteNameOf } from "./rule-of"

/** A shop as people tell it from others: "WooCommerce (shop.example)", "Shopify (tea)". */
export const shopName = (shop: string): string => {
  const site = siteOfShop(shop)
  const account = shop.slice(site.length + 1)
  const origin = site.slice(site.indexOf("@") + 1)
  const place = account || (site.includes("@") && URL.canParse(origin) ? new URL(origin).host : "")
  return place ? `${siteNameOf(site)} (${place})` : siteNameOf(site)
}
