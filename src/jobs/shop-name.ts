import { siteOfShop } from "~model/order"
import { type Named, siteNameOf } from "./rule-of"

/** Host and folder: "shop.example/tea". */
const placeOf = (address: string): string => {
  const { host, pathname } = new URL(address)
  return pathname === "/" ? host : host + pathname
}

/** A shop as people tell it from others: "WooCommerce (shop.example/tea)", "Shopify (tea)". */
export const shopName = (shop: string, taught: readonly Named[] = []): string => {
  const site = siteOfShop(shop)
  const account = shop.slice(site.length + 1)
  const origin = site.slice(site.indexOf("@") + 1)
  const place = account || (site.includes("@") && URL.canParse(origin) ? placeOf(origin) : "")
  const name = siteNameOf(site, taught)
  return place ? `${name} (${place})` : name
}
