import { useTranslation } from "react-i18next"
import type { PracticeStep } from "~jobs/tour/steps"
import { useShortcuts } from "~ui/hooks/use-shortcuts"

const Keys = ({ children }: { children: string }) => (
  <kbd className="figures rounded-sm border bg-raised px-1.5 py-0.5 font-[inherit] text-xs">
    {children}
  </kbd>
)

const typed = ["note", "insert", "order", "link", "promise"] as const
const isTyped = (step: PracticeStep): step is (typeof typed)[number] =>
  typed.some((it) => it === step)

/** The keys of a step: the bar's own, as this browser has it set, and what to type into it. */
export const StepKeys = ({ step }: { step: PracticeStep }) => {
  const { t } = useTranslation("tour")
  const shortcuts = useShortcuts()
  const bar = shortcuts.find((it) => it.name === "open-bar")?.shortcut
  const line = "mt-1.5 flex flex-wrap items-center gap-1.5 text-sm text-soft"
  const enter = <Keys>{t("keys.enter")}</Keys>
  if (!isTyped(step))
    return (
      <p className={line}>
        {t("press")} {step === "meet" && <Keys>{t("keys.tab")}</Keys>} {enter}
      </p>
    )
  return (
    <p className={line}>
      {bar ? (
        <>
          {t("press")} <Keys>{bar}</Keys>
        </>
      ) : (
        shortcuts.length > 0 && t("noKey")
      )}{" "}
      {t("type")} <Keys>{t(`${step}.type`)}</Keys> {t("press")} {enter}
    </p>
  )
}
