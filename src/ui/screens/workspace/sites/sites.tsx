import { useTranslation } from "react-i18next"
import { listPermissions } from "~jobs/list-shortcuts"
import { listSites } from "~jobs/list-sites"
import { originOf } from "~jobs/taught-facts"
import { useGrants } from "~ui/hooks/use-grants"
import { useSiteHealth } from "~ui/hooks/use-site-health"
import { Page } from "../page"
import { Section } from "../section"
import { useTaughtSites } from "~ui/hooks/use-taught-sites"
import { GrantList } from "./grant-list"
import { OrderShops } from "./order-shops"
import { PermissionList } from "./permission-list"
import { SiteLine } from "./site-line"
import { TaughtSites } from "./taught-sites"
import { TeachableSites } from "./teachable-sites"

/** Which sites Regulars knows, which it may read, and what else it may do and why. */
export const Sites = () => {
  const { t } = useTranslation()
  const { grants, refresh } = useGrants()
  const taught = useTaughtSites()
  const health = useSiteHealth(listSites().map((it) => it.id))
  const granted = new Set(grants?.map((it) => it.origin))
  return (
    <Page title={t("workspace.rooms.sites")} intro={t("workspace.sites.intro")}>
      <ul className="flex flex-col">
        {listSites().map((site) => (
          <SiteLine
            key={site.id}
            site={site}
            health={health.get(site.id)}
            granted={granted}
            onChanged={refresh}
          />
        ))}
      </ul>
      <TaughtSites sites={taught} granted={granted} onChanged={refresh} />
      <TeachableSites
        taught={(taught ?? []).flatMap((it) => (it.adapter ? originOf(it.adapter) : []))}
      />
      <Section title={t("workspace.sites.granted")} count={grants?.length ?? 0}>
        <GrantList taught={taught} grants={grants} onChanged={refresh} />
      </Section>
      <OrderShops />
      <Section title={t("workspace.sites.permissions")}>
        <PermissionList names={listPermissions()} />
        <p className="text-sm">{t("workspace.sites.requests")}</p>
      </Section>
    </Page>
  )
}
