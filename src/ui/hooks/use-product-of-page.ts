import { productAt } from "~jobs/product-at"
import type { Product } from "~model/product"
import { database } from "~store/database"
import { useLive } from "./use-live"

/** The saved product that one of these addresses belongs to; null for none. */
export const useProductOfPage = (...urls: string[]): Product | null | undefined =>
  useLive(() => productAt(urls, database), [urls.join("\n")])
