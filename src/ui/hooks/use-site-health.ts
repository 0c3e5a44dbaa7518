import { useEffect, useState } from "react"
import { siteHealth } from "~jobs/site-health"
import type { SiteHealth } from "~model/health"

/** What a site's light last was; follows its pages. null where none was met. */
export const useSiteHealth = (id: string): SiteHealth | null => {
  const [known, setKnown] = useState<SiteHealth | null>(null)
  useEffect(() => {
    const ended = new AbortController()
    const { signal } = ended
    siteHealth.watch((changed, value) => changed === id && setKnown(value), signal)
    void siteHealth.get(id).then((value) => signal.aborted || setKnown(value))
    return () => ended.abort()
  }, [id])
  return known
}
