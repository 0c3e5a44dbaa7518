import { useTranslation } from "react-i18next"
import type { SiteFacts } from "~jobs/list-sites"
import type { SiteHealth } from "~model/health"
import { HealthLight } from "~ui/parts/health-light"
import { ProbeSwitch } from "./probe-switch"
import { SiteAccess } from "./site-access"

/** One site: how far it is known, and the button that lets it be read or ends it. */
export const SiteLine = ({
  site,
  health,
  granted,
  onChanged
}: {
  site: SiteFacts
  /** What its light last was; undefined where none of its pages was met. */
  health: SiteHealth | undefined
  granted: ReadonlySet<string>
  onChanged: () => void
}) => {
  const { t, i18n } = useTranslation()
  const clock = new Intl.DateTimeFormat(i18n.language, { dateStyle: "short", timeStyle: "short" })
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
