import { useTranslation } from "react-i18next"
import type { TaughtView } from "~jobs/taught-sites"

/** What is wrong with rules: where in the file, what, and what to do; and what stands there. */
export const FaultList = ({ faults }: { faults: TaughtView["faults"] }) => {
  const { t } = useTranslation()
  return (
    <ul className="flex flex-col gap-2">
      {faults.map(({ at, why, detail }) => (
        <li key={`${at} ${why}`} className="min-w-0 text-sm">
          {at && (
            <p className="break-all text-xs text-soft">
              {t("teach.file.at", { place: at.replaceAll(".", " → ") })}
            </p>
          )}
          <p>{t(`teach.fault.${why}`, { detail })}</p>
          {detail && !["shape", "source", "attribute"].includes(why) && (
            <code className="line-clamp-2 break-all text-xs text-soft" dir="ltr">
              {detail}
            </code>
          )}
        </li>
      ))}
    </ul>
  )
}
