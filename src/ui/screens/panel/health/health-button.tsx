import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { Health } from "~model/health"
import type { TabView } from "~ui/hooks/use-tab"
import { HealthLight } from "~ui/parts/health-light"
import { HealthDialog } from "./health-dialog"

/** The light of the page's site; pressed, it says what it means and what to do. */
export const HealthButton = ({
  view,
  site,
  health
}: {
  view: TabView | null | undefined
  site: string
  health: Health
}) => {
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  return (
    <>
      <button
        type="button"
        aria-label={t("panel.health.open", { says: t(`common.health.says.${health}`) })}
        aria-haspopup="dialog"
        className="inline-flex min-h-control shrink-0 items-center rounded px-1.5 hover:bg-raised"
        onClick={() => setOpen(true)}
      >
        <HealthLight health={health} />
      </button>
      {open && (
        <HealthDialog view={view} site={site} health={health} onClose={() => setOpen(false)} />
      )}
    </>
  )
}
