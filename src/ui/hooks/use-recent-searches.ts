import { forgetRecentSearches, keepRecentSearch, readRecentSearches } from "~jobs/recent-searches"
import { useLive } from "./use-live"

/** What was searched for last, live: the latest first. */
export const useRecentSearches = () => ({
  recent: useLive(readRecentSearches),
  keep: keepRecentSearch,
  forget: forgetRecentSearches
})
