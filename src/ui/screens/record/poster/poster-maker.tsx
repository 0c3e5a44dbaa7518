import { lazy, Suspense } from "react"
import type { Product } from "~model/product"
import { Skeleton } from "~ui/parts/skeleton"

const PosterDesk = lazy(() => import("./poster-desk"))

export interface PosterMakerProps {
  product: Product
  /** What the QR code says: a whole address. */
  link: string
  /** Called each time the poster was handed on. */
  onKeep?: () => void
}

/**
 * A product as a poster: made at once, again at every change, and its QR code read back before it
 * can be copied, saved or kept as a reply. The panel loads it when it is asked for.
 */
export const PosterMaker = (props: PosterMakerProps) => (
  <Suspense fallback={<Skeleton lines={6} />}>
    <PosterDesk {...props} />
  </Suspense>
)
