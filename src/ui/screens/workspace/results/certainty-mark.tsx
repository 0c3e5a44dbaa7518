import { Check, CircleHelp, Minus } from "lucide-react"
import { useTranslation } from "react-i18next"
import type { Credit } from "~model/credit"
import { Icon } from "~ui/parts/icon"

const marks = {
  certain: { icon: Check, tone: "text-do" },
  likely: { icon: CircleHelp, tone: "text-due" },
  none: { icon: Minus, tone: "text-soft" }
} as const

/** How sure it is what brought an order, by a sign and a word. */
export const CertaintyMark = ({ certainty }: Pick<Credit, "certainty">) => {
  const { t } = useTranslation()
  const { icon, tone } = marks[certainty]
  return (
    <span className={`inline-flex shrink-0 items-center gap-1 text-xs ${tone}`}>
      <Icon of={icon} />
      {t(`results.certainty.${certainty}`)}
    </span>
  )
}
