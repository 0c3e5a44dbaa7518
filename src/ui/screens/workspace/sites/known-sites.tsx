import { useTranslation } from "react-i18next"
import type { Grant } from "~jobs/grant-site"
import { listSites } from "~jobs/list-sites"
import { listTeachable } from "~jobs/list-teachable"
import { Section } from "../section"
import { grantedOf } from "./granted-of"
import { SiteLine } from "./site-line"

const kinds = ["chat", "shop"] as const

/** The sites that Regulars knows, chats and shops apart; what is allowed stands first. */
export const KnownSites = ({
  grants,
  fits,
  onChanged
}: {
  grants: readonly Grant[]
  fits: (...words: string[]) => boolean
  onChanged: () => void
}) => {
  const { t } = useTranslation()
  const found = listSites()
    .filter((it) => fits(it.name, it.also, ...it.origins))
    .map((site) => ({ site, allowed: grantedOf(site, grants) }))
    .toSorted((a, b) => Number(b.allowed.length > 0) - Number(a.allowed.length > 0))
  const none = found.length === 0 && !listTeachable([]).some((it) => fits(it.name))
  return (
    <>
      {none && <p className="text-sm text-soft">{t("workspace.sites.noneFound")}</p>}
      {kinds.map((kind) => {
        const sites = found.filter((it) => it.site.kind === kind)
        return sites.length === 0 ? null : (
          <Section key={kind} title={t(`workspace.sites.kinds.${kind}`)} count={sites.length}>
            <ul className="flex flex-col">
              {sites.map(({ site, allowed }) => (
                <SiteLine key={site.id} site={site} allowed={allowed} onChanged={onChanged} />
              ))}
            </ul>
          </Section>
        )
      })}
    </>
  )
}
