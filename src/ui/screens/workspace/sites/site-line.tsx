import { CircleCheck } from "lucide-react"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { dropSite, grantSite } from "~jobs/grant-site"
import { type SiteFacts, typedOrigin } from "~jobs/list-sites"
import type { SiteHealth } from "~model/health"
import { Button } from "~ui/parts/button"
import { HealthLight } from "~ui/parts/health-light"
import { Icon } from "~ui/parts/icon"
import { TextField } from "~ui/parts/text-field"
import { useToast } from "~ui/parts/toaster"
import { ProbeSwitch } from "./probe-switch"

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
  const clock = new Intl.DateTimeFormat(i18n.language, { dateStyle: "short", timeStyle: "short" })
  const day = new Intl.DateTimeFormat(i18n.language, { dateStyle: "medium", timeZone: "UTC" })
  return (
    <li className="flex flex-col gap-2 border-b last:border-b-0 py-3">
      <div className="flex items-start gap-3">
        <div className="min-w-0 grow">
          <h3 className="flex flex-wrap items-baseline gap-x-2 text-sm">
            <span className="font-semibold">{site.name}</span>
            <span className={`text-xs ${site.working ? "text-good" : "text-danger"}`}>
              {t(site.working ? "workspace.sites.working" : "workspace.sites.broken")}
            </span>
            <span className="text-xs text-soft">
              {t(`workspace.sites.confidence.${site.confidence}`)}
            </span>
          </h3>
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
          {site.selfHosted && (
            <p className="text-xs text-soft">{t("workspace.sites.selfHosted")}</p>
          )}
        </div>
        {allowed && (
          <span className="flex shrink-0 items-center gap-1 py-2 text-xs text-good">
            <Icon of={CircleCheck} />
            {t("workspace.sites.allowed")}
          </span>
        )}
        {!site.selfHosted && (
          <Button
            aria-label={t(allowed ? "workspace.sites.removeNamed" : "workspace.sites.allowNamed", {
              name: site.name
            })}
            onClick={() => void (allowed ? drop() : ask(site.origins))}
          >
            {t(allowed ? "workspace.sites.remove" : "workspace.sites.allow")}
          </Button>
        )}
      </div>
      {site.probe && allowed && <ProbeSwitch probe={site.probe} name={site.name} />}
      {site.selfHosted && (
        <form
          className="flex items-start gap-2"
          onSubmit={(event) => {
            event.preventDefault()
            askTyped()
          }}
        >
          <div className="min-w-0 grow">
            <TextField
              label={t("workspace.sites.address", { name: site.name })}
              hideLabel
              inputMode="url"
              dir="ltr"
              placeholder={t("workspace.sites.addressHint")}
              value={address}
              {...(wrong && { error: t("workspace.sites.badAddress") })}
              onChange={(event) => {
                setAddress(event.target.value)
                setWrong(false)
              }}
            />
          </div>
          <Button
            type="submit"
            disabled={!address.trim()}
            aria-label={t("workspace.sites.allowNamed", { name: site.name })}
          >
            {t("workspace.sites.allow")}
          </Button>
        </form>
      )}
    </li>
  )
}
