import { canonicalUrl } from "~model/canonical-url"
import type { Product } from "~model/product"
import { cleanUrl } from "~model/product-url"
import { upToCode, withoutCode } from "~model/share-code"
import type { Database } from "~store/database"

/**
 * The living product at one of some addresses, however it was reached; null for none. Some were kept
 * by a customer's link, with the code at its end, some by another of their shop's doors.
 */
export const productAt = async (urls: readonly string[], db: Database): Promise<Product | null> => {
  const clean = (url: string) => cleanUrl(withoutCode(url)) ?? url
  const named = urls.filter(Boolean)
  const meant = new Set(named.flatMap((it) => canonicalUrl(it) ?? []))
  const wanted = [...named.flatMap((it) => [clean(it), cleanUrl(it) ?? it]), ...meant]
  const exact = await db.products.where("url").anyOf(wanted).toArray()
  const living = exact.find((it) => it.deletedAt === null)
  if (living) return living
  const coded = await db.products.where("url").startsWithAnyOf(wanted.map(upToCode)).toArray()
  const found = coded.find((it) => it.deletedAt === null && wanted.includes(clean(it.url)))
  if (found || meant.size === 0) return found ?? null
  // Of all products just the addresses, and of those only the ones near by are taken apart.
  const near = Array.from(meant, (it) => new URL(it).hostname.split(".").slice(-2).join("."))
  const same = (url: string) =>
    near.some((it) => url.includes(it)) && meant.has(canonicalUrl(url) ?? "")
  const kept = (await db.products.orderBy("url").uniqueKeys()).map(String).filter(same)
  const others = await db.products.where("url").anyOf(kept).toArray()
  return others.find((it) => it.deletedAt === null) ?? null
}
