import { TriangleAlert } from "lucide-react"
import { useTranslation } from "react-i18next"
import { Icon } from "~ui/parts/icon"

/** Below it a line is to be looked at before it is ordered. */
export const sureFrom = 0.7

interface Marked {
  confidence: number
  void: boolean
  orderId?: string | null
}

export const isUnsure = (line: Marked): boolean =>
  !line.void && !line.orderId && line.confidence < sureFrom

/** How a line stands, in words. */
export const LineMark = ({ line }: { line: Marked }) => {
  const { t } = useTranslation()
  if (line.void) return <span className="text-xs text-soft">{t("sheets.void")}</span>
  if (line.orderId) return <span className="text-xs text-good">{t("sheets.ordered")}</span>
  return isUnsure(line) ? (
    <span className="inline-flex items-center gap-1 text-xs text-due">
      <Icon of={TriangleAlert} />
      {t("sheets.look")}
    </span>
  ) : null
}
