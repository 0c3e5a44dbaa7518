import { ClipboardCopy } from "lucide-react"
import { useTranslation } from "react-i18next"
import type { Health } from "~model/health"
import { useDiagnosis } from "~ui/hooks/use-diagnosis"
import type { TabView } from "~ui/hooks/use-tab"
import { Button } from "~ui/parts/button"
import { Dialog } from "~ui/parts/dialog"
import { HealthLight } from "~ui/parts/health-light"

/** The ways on, in the order in which they are worth trying. */
const ways = {
  best: ["composer"],
  lower: ["nextRule", "compare", "byHand", "composer"],
  confirm: ["confirm", "byHand", "composer"],
  nothing: ["allTried", "teach", "byHand", "composer"],
  broken: ["allTried", "teach", "byHand", "composer"],
  unseen: ["press", "byHand"]
} as const satisfies Record<Health, readonly string[]>

/** What the light means, what to do now, and what to give to those who mend the site's rules. */
export const HealthDialog = ({
  view,
  site,
  health,
  onClose
}: {
  view: TabView | null | undefined
  site: string
  health: Health
  onClose: () => void
}) => {
  const { t } = useTranslation()
  const { copy, text } = useDiagnosis(view, health)
  return (
    <Dialog
      open
      onOpenChange={(open) => open || onClose()}
      title={t("panel.health.title", { site })}
    >
      <p className="flex items-start gap-2 text-sm">
        <HealthLight health={health} />
        <span className="min-w-0">{t(`common.health.says.${health}`)}</span>
      </p>
      <section className="flex flex-col gap-1">
        <h3 className="text-sm font-semibold">{t("panel.health.wayOn")}</h3>
        <ol
          className={`flex flex-col gap-1 text-sm ${ways[health].length > 1 ? "list-decimal pl-5" : ""}`}
        >
          {ways[health].map((way) => (
            <li key={way}>{t(`panel.health.ways.${way}`)}</li>
          ))}
        </ol>
      </section>
      <section className="flex flex-col items-start gap-2 border-t pt-3">
        <p className="text-xs text-soft">{t("panel.health.what")}</p>
        <Button icon={ClipboardCopy} onClick={() => void copy()}>
          {t("panel.health.copy")}
        </Button>
        {text && <p className="text-xs text-good">{t("panel.health.copied")}</p>}
        {text && (
          <textarea
            readOnly
            rows={8}
            value={text}
            aria-label={t("panel.health.copied")}
            dir="ltr"
            className="w-full rounded border bg-raised p-2 font-mono text-xs"
          />
        )}
      </section>
    </Dialog>
  )
}
