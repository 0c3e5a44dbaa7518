import { canonicalUrl } from "~model/canonical-url"
import type { Product } from "~model/product"
import { database } from "~store/database"
import { useLive } from "./use-live"

/** The saved product that an address leads to, however it was reached; null for none. */
export const useProductByUrl = (url: string): Product | null | undefined =>
  useLive(async () => {
    const wanted = url ? canonicalUrl(url) : null
    if (wanted === null) return null
    const same = await database.products.where("url").equals(wanted).first()
    if (same && same.deletedAt === null) return same
    const { host } = new URL(wanted)
    // Shops know a product under several hosts; those of none of them need not be taken apart.
    const near = host.split(".").slice(-2).join(".")
    const products = await database.products.toArray()
    return (
      products.find(
        (it) => it.deletedAt === null && it.url.includes(near) && canonicalUrl(it.url) === wanted
      ) ?? null
    )
  }, [url])
