import type { Reading } from "~model/sighting"
import { sitesAt } from "~sites/index"
import { isTaughtId } from "~sites/taught/origin"
import { taughtAt } from "./taught-sites"

/**
 * What a page says of who is on it, as far as it may say so: a person of the site that the page is
 * on. The word of a page about another site's people counts as nothing seen.
 * @param url Where the browser says that the page is.
 */
export const believeReading = async (reading: Reading, url: string): Promise<Reading> => {
  if (!reading.seen) return reading
  const { site, identity, also = [] } = reading.sighting
  const named = identity ? [identity, ...also] : also
  const sites = isTaughtId(site) ? (await taughtAt(url)).map((it) => it.id) : sitesAt(url)
  const own = sites.includes(site) && named.every((it) => it.site === site)
  return own ? reading : { seen: false, why: "no-adapter" }
}
