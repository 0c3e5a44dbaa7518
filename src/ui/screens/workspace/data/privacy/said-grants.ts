import type { TFunction } from "i18next"
import type { Grant } from "~jobs/grant-site"
import { listSites } from "~jobs/list-sites"
import { forShortLinks } from "~jobs/shortener-access"

/** A site that may be read, in words. */
export interface SaidGrant {
  /** What is taken back: "https://chat.example/*". */
  origin: string
  host: string
  since: string
  why: string
}

/** Since when and why each host may be read. `day` writes a time as its date. */
export const sayGrants = (
  grants: readonly Grant[],
  taught: readonly { id: string; name: string }[],
  t: TFunction,
  day: (at: number) => string
): SaidGrant[] => {
  const sites = listSites()
  return grants.map(({ origin, at, site }) => {
    const known =
      sites.find((it) => it.id === site || it.name === site)
      ?? sites.find((it) => it.origins.includes(origin))
    const name = known?.name ?? taught.find((it) => it.id === site)?.name
    return {
      origin,
      host: origin.replace(/\/\*$/u, ""),
      since: at === null ? t("privacy.unknownSince") : t("privacy.since", { date: day(at) }),
      why:
        site === forShortLinks
          ? t("privacy.whyShort")
          : name === undefined
            ? t("privacy.whyOther")
            : t(known?.kind === "shop" ? "privacy.whyShop" : "privacy.whyChat", { site: name })
    }
  })
}
