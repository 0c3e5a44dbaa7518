import type { Sighting } from "~model/sighting"
import type { SiteAdapter, SurfaceRule } from "~sites/adapter"
import { adapters } from "~sites/index"
import { fits, withoutSecrets } from "~sites/reading/source"

/** The rules of a site as identities name it, `converse@https://chat.example`. */
export const adapterOf = (site: string): SiteAdapter | undefined => {
  const [id] = site.split("@", 1)
  return adapters.find((it) => it.id === id)
}

/** Name of a site for people; its id where it is no longer known. */
export const siteNameOf = (site: string): string => adapterOf(site)?.name ?? site

/** The rule by which a page was read. */
export const ruleOf = (sighting: Sighting, url: string): SurfaceRule | undefined => {
  const rules = adapterOf(sighting.site)?.surfaces.filter((it) => it.kind === sighting.surface)
  const address = withoutSecrets(url)
  return rules?.find((it) => fits(it.url, address)) ?? rules?.[0]
}
