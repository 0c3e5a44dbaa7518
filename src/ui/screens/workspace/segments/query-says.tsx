import { useTranslation } from "react-i18next"
import type { Segmented } from "~ui/hooks/use-segment"

/** Under the filter line: what is wrong and where, or what the operator typed last takes. */
export const QuerySays = ({ fault, last }: Pick<Segmented, "fault" | "last">) => {
  const { t } = useTranslation()
  if (!fault && !last) return null
  const takes = fault?.takes ?? last?.takes
  const words = takes ? t(`segments.takes.${takes}`) : ""
  const { why, column = 0, name = "", value = "" } = fault ?? {}
  return (
    <output
      className={`block break-words text-xs ${fault && why !== "no-value" ? "text-danger" : "text-soft"}`}
    >
      {why
        ? t(`segments.fault.${why}`, { column, name, value, takes: words })
        : `${last?.name}: ${words}`}
    </output>
  )
}
