import type { Product } from "~model/product"
import { cleanUrl } from "~model/product-url"
import { upToCode, withoutCode } from "~model/share-code"
import type { Database } from "~store/database"

/**
 * The living product at one of some addresses, however it was reached; null for none. Some were kept
 * by a customer's link, with the code at its end.
 */
export const productAt = async (urls: readonly string[], db: Database): Promise<Product | null> => {
  const clean = (url: string) => cleanUrl(withoutCode(url)) ?? url
  const wanted = urls.filter(Boolean).flatMap((it) => [clean(it), cleanUrl(it) ?? it])
  const exact = await db.products.where("url").anyOf(wanted).toArray()
  const living = exact.find((it) => it.deletedAt === null)
  if (living) return living
  const coded = await db.products.where("url").startsWithAnyOf(wanted.map(upToCode)).toArray()
  return coded.find((it) => it.deletedAt === null && wanted.includes(clean(it.url))) ?? null
}
