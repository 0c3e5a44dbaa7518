import { useId } from "react"
import { useTranslation } from "react-i18next"
import { switchProbe } from "~jobs/switch-probe"
import type { SiteFacts } from "~jobs/list-sites"
import { useSettings } from "~ui/hooks/use-settings"

type Probe = NonNullable<SiteFacts["probe"]>

/** Lets a site's probe look into the site's own records; off until the seller says so. */
export const ProbeSwitch = ({ probe, name }: { probe: Probe; name: string }) => {
  const { t } = useTranslation()
  const hint = useId()
  const settings = useSettings()
  return (
    <div className="flex flex-col gap-1">
      <label className="flex min-h-control items-center gap-2 text-sm">
        <input
          type="checkbox"
          className="size-4 accent-do"
          aria-describedby={hint}
          disabled={!settings}
          checked={settings?.probes[probe] === true}
          onChange={(event) => void switchProbe(probe, event.target.checked)}
        />
        {t("workspace.sites.probe.title", { name })}
      </label>
      <p id={hint} className="max-w-prose text-xs text-soft">
        {t("workspace.sites.probe.why", { name })}
      </p>
    </div>
  )
}
