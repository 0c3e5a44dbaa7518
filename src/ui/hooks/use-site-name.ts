import { siteNameOf } from "~jobs/rule-of"
import { useTaughtSites } from "./use-taught-sites"

/** Names a site for people, one the seller taught as well. */
export const useSiteName = (): ((site: string) => string) => {
  const taught = useTaughtSites()
  return (site) => siteNameOf(site, taught)
}
