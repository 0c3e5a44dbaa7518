import { type ComponentProps, lazy, Suspense } from "react"
import { Skeleton } from "~ui/parts/skeleton"

// Channels, QR codes and the check of links are read when the tab is first opened.
const ShareScreen = lazy(() => import("./share-screen"))

/** Links: page or product passed on, chats with the seller, carts. */
export const Share = (props: ComponentProps<typeof ShareScreen>) => (
  <Suspense fallback={<Skeleton lines={6} />}>
    <ShareScreen {...props} />
  </Suspense>
)
