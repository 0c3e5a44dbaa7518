import { useId } from "react"
import { useTranslation } from "react-i18next"
import type { BarSwitch } from "~model/settings"
import { useSettings } from "~ui/hooks/use-settings"
import { useSwitchBar } from "~ui/hooks/use-switch-bar"

const switches = [
  { what: "triggers", words: "typed" },
  { what: "barOff", words: "away" }
] as const satisfies { what: BarSwitch; words: string }[]

/** How the bar opens on the pages of an origin, or that it stays away from them. */
export const BarSwitches = ({ origin }: { origin: string }) => {
  const { t } = useTranslation()
  const hint = useId()
  const settings = useSettings()
  const change = useSwitchBar()
  const site = origin.replace(/^\w+:\/\/|\/\*$/gu, "")
  return (
    <div className="flex flex-wrap gap-x-6 gap-y-1">
      {switches.map(({ what, words }) => (
        <div key={what} className="min-w-0 grow basis-64">
          <label className="flex min-h-control items-center gap-2 text-sm">
            <input
              type="checkbox"
              className="size-4 shrink-0 accent-do"
              aria-label={t("triggers.named", { what: t(`triggers.${words}.title`), site })}
              aria-describedby={`${hint}${what}`}
              disabled={!settings || (what === "triggers" && settings.barOff[origin] === true)}
              checked={settings?.[what][origin] === true}
              onChange={(event) => void change(what, origin, event.target.checked)}
            />
            {t(`triggers.${words}.title`)}
          </label>
          <p id={`${hint}${what}`} className="max-w-prose text-xs text-soft">
            {t(`triggers.${words}.why`)}
          </p>
        </div>
      ))}
    </div>
  )
}
