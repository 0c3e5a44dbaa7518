import { useCallback } from "react"
import { shopName } from "~jobs/shop-name"
import { useTaughtSites } from "./use-taught-sites"

/** Names shops for people, those of sites the seller taught as well. */
export const useShopName = (): ((shop: string) => string) => {
  const taught = useTaughtSites()
  return useCallback((shop) => shopName(shop, taught), [taught])
}
