import { siteOfShop } from "~model/order"

/** The shops of a kind that the seller's orders were asked for in, see `shopOf`. */
export const shopsOf = (kind: string, orderShops: Readonly<Record<string, string>>): string[] =>
  Object.keys(orderShops).filter((it) => siteOfShop(it).split("@", 1)[0] === kind)

/** What a shop says about its ids: the account after "#", the origin after "@". */
export const accountOf = (shop: string): { account: string; origin: string } => {
  const site = siteOfShop(shop)
  return {
    account: shop.slice(site.length + 1),
    origin: site.includes("@") ? site.slice(site.indexOf("@") + 1) : ""
  }
}
