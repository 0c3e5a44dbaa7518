import { useTranslation } from "react-i18next"
import type { NotShortened } from "~jobs/shorten"

/** Why a service gave nothing and what to do; its own words and from when it may be asked again. */
export const FaultWords = ({
  fault: { why, said, after, at },
  name
}: {
  /** `at`: when it was refused, in ms. */
  fault: NotShortened & { at: number }
  /** The service's. */
  name: string
}) => {
  const { t, i18n } = useTranslation()
  const clock = (ms: number) =>
    new Intl.DateTimeFormat(i18n.language, {
      timeStyle: "short",
      ...(ms - at > 12 * 3_600_000 && { dateStyle: "medium" })
      // To the minute, and not too soon.
    }).format(Math.ceil(ms / 60_000) * 60_000)
  return (
    <div role="alert" className="flex flex-col gap-1 text-sm text-danger">
      <p>{t(`shorteners.fault.${why}`, { name })}</p>
      {after !== null && <p>{t("shorteners.tryAt", { when: clock(at + after * 1000) })}</p>}
      {after === null && why === "slow-down" && <p>{t("shorteners.tryLater")}</p>}
      {said && (
        <p dir="auto" className="break-words text-xs text-soft">
          {t("shorteners.says", { name, said })}
        </p>
      )}
    </div>
  )
}
