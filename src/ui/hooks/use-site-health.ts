import { useEffect, useState } from "react"
import { siteHealth } from "~jobs/site-health"
import type { SiteHealth } from "~model/health"

/** What the light of each of these sites last was; follows the pages. Sites not met have none. */
export const useSiteHealth = (ids: readonly string[]): ReadonlyMap<string, SiteHealth> => {
  const [known, setKnown] = useState<ReadonlyMap<string, SiteHealth>>(new Map())
  const all = ids.join(" ")
  useEffect(() => {
    const ended = new AbortController()
    const set = (id: string, value: SiteHealth | null) => {
      if (value && !ended.signal.aborted) setKnown((before) => new Map(before).set(id, value))
    }
    siteHealth.watch(set, ended.signal)
    for (const id of all.split(" ")) void siteHealth.get(id).then((value) => set(id, value))
    return () => ended.abort()
  }, [all])
  return known
}
