import type { Product } from "~model/product"
import { cleanUrl } from "~model/product-url"
import { database } from "~store/database"
import { useLive } from "./use-live"

/** The saved product that one of these addresses belongs to; null for none. */
export const useProductOfPage = (...urls: string[]): Product | null | undefined => {
  const wanted = urls.flatMap((url) => (url ? [cleanUrl(url) ?? url] : []))
  const key = wanted.join("\n")
  return useLive(async () => {
    const found = await database.products.where("url").anyOf(wanted).toArray()
    return found.find((it) => it.deletedAt === null) ?? null
  }, [key])
}
