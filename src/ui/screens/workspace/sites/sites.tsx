import { useState } from "react"
import { useTranslation } from "react-i18next"
import { originOf } from "~jobs/taught-facts"
import { fold } from "~model/fold"
import { useGrants } from "~ui/hooks/use-grants"
import { useTaughtSites } from "~ui/hooks/use-taught-sites"
import { Page } from "../page"
import { routeHash } from "../route"
import { Section } from "../section"
import { GrantList } from "./grant-list"
import { KnownSites } from "./known-sites"
import { OrderShops } from "./order-shops"
import { SiteFilter } from "./site-filter"
import { TaughtSites } from "./taught-sites"
import { TeachableSites } from "./teachable-sites"

/** Which sites Regulars knows, which it may read, and what else it may do and why. */
export const Sites = () => {
  const { t } = useTranslation()
  const { grants, refresh } = useGrants()
  const taught = useTaughtSites()
  const granted = new Set(grants?.map((it) => it.origin))
  const [wanted, setWanted] = useState("")
  const fits = (...words: string[]) => fold(words.join(" ")).includes(fold(wanted.trim()))
  return (
    <Page title={t("workspace.rooms.sites")} intro={t("workspace.sites.intro")}>
      <SiteFilter wanted={wanted} onChange={setWanted} />
      <KnownSites grants={grants ?? []} fits={fits} onChanged={refresh} />
      <TaughtSites
        sites={taught?.filter((it) => fits(it.name))}
        granted={granted}
        onChanged={refresh}
      />
      <TeachableSites
        fits={fits}
        taught={(taught ?? []).flatMap((it) => (it.adapter ? originOf(it.adapter) : []))}
      />
      <Section title={t("workspace.sites.granted")} count={grants?.length ?? 0}>
        <GrantList taught={taught} grants={grants} onChanged={refresh} />
      </Section>
      <OrderShops />
      <Section title={t("workspace.sites.permissions")}>
        <a className="self-start text-sm text-do underline" href={routeHash("data", "privacy")}>
          {t("workspace.sites.toProof")}
        </a>
      </Section>
    </Page>
  )
}
