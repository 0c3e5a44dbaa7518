import type { Product } from "~model/product"
import { database } from "~store/database"
import { useLive } from "./use-live"

/** Products by their ids, live, without those that are gone; undefined until read. */
export const useProductsById = (ids: readonly string[]): ReadonlyMap<string, Product> | undefined =>
  useLive(async () => {
    const rows = await database.products.bulkGet([...new Set(ids)])
    const alive = rows.filter((it) => it !== undefined && it.deletedAt === null)
    return new Map(alive.flatMap((it) => (it ? [[it.id, it] as const] : [])))
  }, [ids.join("\n")])
