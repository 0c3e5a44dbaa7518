import { useTranslation } from "react-i18next"
import type { Found } from "~model/captured-product"

/** Where a value stood and how sure it is; of what was typed over it, that it was. */
export const SourceWords = ({
  found,
  typed
}: {
  found: Found<unknown> | undefined
  typed: boolean
}) => {
  const { t } = useTranslation()
  if (typed) return <span className="text-xs text-do">{t("captures.typed")}</span>
  if (!found) return null
  const sure = found.confidence === "high" ? "" : t(`panel.capture.sure.${found.confidence}`)
  return (
    <span className={`text-xs ${found.confidence === "low" ? "text-due" : "text-soft"}`}>
      {[t(`panel.capture.source.${found.source}`), sure].filter(Boolean).join(" · ")}
    </span>
  )
}
