import { type Health, healthOf, SiteHealth, tellsHealth } from "~model/health"
import type { Reading } from "~model/sighting"
import { sessionValue } from "~platform/session"
import type { SiteAdapter } from "~sites/adapter"
import { adaptersFor, isSelfHosted } from "~sites/index"

/** What each site's light last was, by the site's id, until the browser is closed. */
export const siteHealth = sessionValue("health:", SiteHealth)

/** The id of the site that was read, a taught one's too; undefined where none was. */
const idRead = (reading: Reading | null): string | undefined =>
  reading?.seen ? reading.sighting.site.split("@")[0] : undefined

/**
 * Whose page it is: the site that was read, else the one whose host it is. Where self-hosted software
 * was looked for and not found it is nobody's.
 */
export const adapterAt = (url: string, reading: Reading | null): SiteAdapter | undefined => {
  const all = adaptersFor(url)
  const read = idRead(reading)
  return all.find((it) => it.id === read) ?? all.find((it) => !isSelfHosted(it))
}

/** The light of a page. */
export const healthAt = (url: string, reading: Reading | null): Health =>
  healthOf(reading, adapterAt(url, reading)?.status === "broken")

/** Keeps what a page's reading says of its site. */
export const rememberHealth = async (url: string, reading: Reading): Promise<void> => {
  const id = idRead(reading) ?? adapterAt(url, reading)?.id
  if (id === undefined || !tellsHealth(reading)) return
  await siteHealth.set(id, { health: healthAt(url, reading), at: Date.now() })
}
