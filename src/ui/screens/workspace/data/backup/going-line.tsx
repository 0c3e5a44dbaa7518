import { useTranslation } from "react-i18next"
import type { Progress } from "~ui/hooks/use-going"
import { Button } from "~ui/parts/button"
import { numberFormat } from "~ui/parts/formats"

/** How far a long job is, and a way to stop it. */
export const GoingLine = ({
  label,
  progress,
  onStop
}: {
  label: string
  progress: Progress
  /** None for what must not be broken off. */
  onStop?: () => void
}) => {
  const { t, i18n } = useTranslation()
  const { done, all } = progress
  const number = numberFormat(i18n.language)
  return (
    <div className="flex flex-col items-start gap-2 text-sm">
      <output>{label}</output>
      <progress
        className="w-full max-w-md"
        max={1}
        aria-label={label}
        {...(all > 0 && { value: Math.min(1, done / all) })}
      />
      {all > 0 && (
        <p className="figures text-xs text-soft">
          {t("backup.workingRows", { done: number.format(done), all: number.format(all) })}
        </p>
      )}
      {onStop && <Button onClick={onStop}>{t("backup.halt")}</Button>}
    </div>
  )
}
