import { Check } from "lucide-react"
import { useTranslation } from "react-i18next"
import { type PracticeStep, practiceSteps } from "~jobs/tour/steps"
import type { Tour } from "~ui/hooks/use-tour"
import { Button } from "~ui/parts/button"
import { Icon } from "~ui/parts/icon"
import { StepKeys } from "./step-keys"

/** What to do now: one short line, the keys for it, and the ways back, on and out. */
export const StepStrip = ({ tour, step }: { tour: Tour; step: PracticeStep }) => {
  const { t } = useTranslation("tour")
  const at = practiceSteps.indexOf(step)
  const done = tour.made?.[step] ?? false
  const name = t("people.emma")
  return (
    <header className="flex flex-wrap items-start gap-x-6 gap-y-2 border-b bg-surface px-4 py-3">
      <div className="min-w-0 grow basis-96">
        <div className="flex items-center gap-2 text-xs text-soft">
          <span aria-hidden className="flex gap-1">
            {practiceSteps.map((it, index) => (
              <span
                key={it}
                className={`h-1 w-5 rounded-full ${tour.made?.[it] ? "bg-do" : index === at ? "bg-soft" : "bg-line"}`}
              />
            ))}
          </span>
          <span className="figures">{t("step", { at: at + 1, of: practiceSteps.length })}</span>
          {done && (
            <span className="inline-flex items-center gap-1 text-good">
              <Icon of={Check} />
              {t("doneStep")}
            </span>
          )}
        </div>
        <div aria-live="polite">
          <h1 className="text-lg font-semibold">{t(`${step}.title`)}</h1>
          <p className="max-w-2xl text-sm">{t(`${step}.line`, { name })}</p>
        </div>
        <StepKeys step={step} />
      </div>
      <div className="flex flex-wrap gap-2">
        <Button onClick={tour.back}>{t("back")}</Button>
        <Button tone={done ? "do" : "plain"} onClick={tour.skip}>
          {t(done ? "next" : "skip")}
        </Button>
        <Button tone="quiet" onClick={() => tour.go("tidy")}>
          {t("leave")}
        </Button>
      </div>
    </header>
  )
}
