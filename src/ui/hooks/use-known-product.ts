import { knownProduct } from "~jobs/known-product"
import type { CapturedProduct } from "~model/captured-product"
import type { Product } from "~model/product"
import { useLive } from "./use-live"

/** The saved product that a page shows, live; null for none. */
export const useKnownProduct = (
  captured: CapturedProduct,
  page: string
): Product | null | undefined => useLive(() => knownProduct(captured, page), [captured, page])
