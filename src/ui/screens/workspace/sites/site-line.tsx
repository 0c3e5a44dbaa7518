import { useTranslation } from "react-i18next"
import type { SiteFacts } from "~jobs/list-sites"
import { LastLight } from "./last-light"
import { ProbeSwitch } from "./probe-switch"
import { SiteAccess } from "./site-access"

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
          <LastLight id={site.id} />
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
