import { fit, matches } from "~model/match"
import type { Product } from "~model/product"
import { database } from "~store/database"
import { useLive } from "./use-live"

/** At most six products whose title, SKU or tags hold the query; none for an empty one. */
export const useProductsByTitle = (query: string): Product[] | undefined =>
  useLive(async () => {
    if (!query.trim()) return []
    const found = await database.products
      .filter((it) => it.deletedAt === null && matches(query, it.title, it.sku, ...it.tags))
      .toArray()
    return found
      .toSorted((a, b) => fit(query, a.title) - fit(query, b.title) || b.uses - a.uses)
      .slice(0, 6)
  }, [query])
