import type { Sighting } from "~model/sighting"
import type { SiteAdapter, SurfaceRule } from "~sites/adapter"
import { adapters, practice } from "~sites/index"
import { fits, withoutSecrets } from "~sites/reading/source"
import { isTaughtId } from "~sites/taught/origin"
import { taughtRules } from "./taught-sites"

/** A site that the seller taught, by the name they gave it. */
export type Named = { id: string; name: string }

/** The rules of a site that ships, as identities name it: `converse@https://chat.example`. */
export const adapterOf = (site: string): SiteAdapter | undefined => {
  const [id] = site.split("@", 1)
  return id === practice.id ? practice : adapters.find((it) => it.id === id)
}

/** The rules of any site, those that the seller taught as well. */
export const rulesOfSite = async (site: string): Promise<SiteAdapter | undefined> =>
  adapterOf(site) ?? (isTaughtId(site) ? await taughtRules(site) : undefined)

/** Name of a site for people; its id where it is no longer known. */
export const siteNameOf = (site: string, taught: readonly Named[] = []): string =>
  (adapterOf(site) ?? taught.find((it) => it.id === site))?.name ?? site

/** The rule by which a page was read. */
export const ruleOf = async (sighting: Sighting, url: string): Promise<SurfaceRule | undefined> => {
  const site = await rulesOfSite(sighting.site)
  const rules = site?.surfaces.filter((it) => it.kind === sighting.surface)
  const address = withoutSecrets(url)
  return rules?.find((it) => fits(it.url, address)) ?? rules?.[0]
}
