import { useTranslation } from "react-i18next"
import type { SiteFacts } from "~jobs/list-sites"
import { LastLight } from "./last-light"
import { ProbeSwitch } from "./probe-switch"
import { SiteAccess } from "./site-access"

/** One site: how far it is known, and the button that lets it be read or ends it. */
export const SiteLine = ({
  site,
  allowed,
  onChanged
}: {
  site: SiteFacts
  /** The origins on which it may be read. */
  allowed: readonly string[]
  onChanged: () => void
}) => {
  const { t, i18n } = useTranslation()
  const day = new Intl.DateTimeFormat(i18n.language, { dateStyle: "medium", timeZone: "UTC" })
  return (
    <li className="flex flex-col gap-2 border-b last:border-b-0 py-3">
      <div className="flex flex-wrap items-start gap-x-6 gap-y-2">
        <div className="min-w-0 grow basis-80">
          <h4 className="flex flex-wrap items-baseline gap-x-2 text-sm">
            <span className="font-semibold">{site.name}</span>
            {!site.working && (
              <span className="text-xs text-danger">{t("workspace.sites.broken")}</span>
            )}
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
          {site.limits && (
            <details className="text-xs text-soft">
              <summary className="cursor-pointer">{t("workspace.sites.limits")}</summary>
              <p lang="en" dir="ltr">
                {site.limits}
              </p>
            </details>
          )}
        </div>
        <SiteAccess site={site} allowed={allowed} onChanged={onChanged} />
      </div>
      {site.probe && allowed.length > 0 && <ProbeSwitch probe={site.probe} name={site.name} />}
    </li>
  )
}
