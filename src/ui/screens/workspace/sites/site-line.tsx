import { useTranslation } from "react-i18next"
<<<<<<< HEAD
import type { SiteFacts } from "~jobs/list-sites"
import type { SiteHealth } from "~model/health"
import { HealthLight } from "~ui/parts/health-light"
import { ProbeSwitch } from "./probe-switch"
import { SiteAccess } from "./site-access"
=======
import { dropSite, grantSite } from "~jobs/grant-site"
import { type SiteFacts, typedOrigin } from "~jobs/list-sites"
import { Button } from "~ui/parts/button"
import { Icon } from "~ui/parts/icon"
import { TextField } from "~ui/parts/text-field"
import { useToast } from "~ui/parts/toaster"
import { ProbeSwitch } from "./probe-switch"
import { LastLight } from "./last-light"
>>>>>>> 4e897fc (wip)

/** One site: how far it is known, and the button that lets it be read or ends it. */
export const SiteLine = ({
  site,
  granted,
  onChanged
}: {
  site: SiteFacts
  granted: ReadonlySet<string>
  onChanged: () => void
}) => {
  const { t, i18n } = useTranslation()
<<<<<<< HEAD
  const clock = new Intl.DateTimeFormat(i18n.language, { dateStyle: "short", timeStyle: "short" })
=======
  const toast = useToast()
  const [address, setAddress] = useState("")
  const [wrong, setWrong] = useState(false)
  const allowed = site.origins.length > 0 && site.origins.every((it) => granted.has(it))
  const ask = async (origins: readonly string[]) => {
    // The first question must follow the click at once: the browser asks only then.
    for (const origin of origins)
      if (!(await grantSite(origin, site.id))) toast({ text: t("workspace.sites.refused") })
    onChanged()
  }
  const drop = async () => {
    for (const origin of site.origins) await dropSite(origin)
    onChanged()
  }
  const askTyped = () => {
    const origin = typedOrigin(address)
    setWrong(origin === null)
    if (origin) void ask([origin]).then(() => setAddress(""))
  }
>>>>>>> 4e897fc (wip)
  const day = new Intl.DateTimeFormat(i18n.language, { dateStyle: "medium", timeZone: "UTC" })
  return (
    <li className="flex flex-col gap-2 border-b last:border-b-0 py-3">
      <div className="flex items-start gap-3">
        <div className="min-w-0 grow">
          <h4 className="flex flex-wrap items-baseline gap-x-2 text-sm">
            <span className="font-semibold">{site.name}</span>
            <span className={`text-xs ${site.working ? "text-good" : "text-danger"}`}>
              {t(site.working ? "workspace.sites.working" : "workspace.sites.broken")}
            </span>
            <span className="text-xs text-soft">
              {t(`workspace.sites.confidence.${site.confidence}`)}
            </span>
          </h4>
          <p className="figures break-words text-xs text-soft">
            {t("workspace.sites.verified", {
              date: day.format(new Date(site.verifiedAt)),
              evidence: t(`workspace.sites.evidence.${site.evidence}`)
            })}
          </p>
<<<<<<< HEAD
          {health && (
            <p className="flex flex-wrap items-center gap-x-2 text-xs text-soft">
              {t("workspace.sites.lastLight", { time: clock.format(health.at) })}
              <HealthLight health={health.health} />
              <span>{t(`common.health.says.${health.health}`)}</span>
            </p>
          )}
          {site.origins.length === 0 && (
            <p className="text-xs text-soft">
              {t(site.selfHosted ? "workspace.sites.selfHosted" : "workspace.sites.ownHost")}
            </p>
=======
          <LastLight id={site.id} />
          {site.selfHosted && (
            <p className="text-xs text-soft">{t("workspace.sites.selfHosted")}</p>
>>>>>>> 4e897fc (wip)
          )}
        </div>
      </div>
      <SiteAccess site={site} granted={granted} onChanged={onChanged} />
      {site.probe && site.origins.some((it) => granted.has(it)) && (
        <ProbeSwitch probe={site.probe} name={site.name} />
      )}
    </li>
  )
}
