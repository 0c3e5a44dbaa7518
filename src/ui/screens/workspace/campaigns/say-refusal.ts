import { useTranslation } from "react-i18next"
import type { LineRefusal } from "~jobs/read-link-lines"

/** Why a link is not made, as a sentence. */
export const useSayRefusal = (): ((refused: LineRefusal) => string) => {
  const { t } = useTranslation()
  return (refused) => {
    if (refused.of === "share") return t(`refusals.share.${refused.why}`)
    if (refused.of === "line")
      return refused.why === "twice"
        ? t("campaigns.refused.twice", { first: refused.first })
        : t(`campaigns.refused.${refused.why}`)
    const key = refused.of === "mark" ? refused.key : "name"
    const why =
      refused.why === "pattern"
        ? t("campaigns.refused.pattern")
        : t(`workspace.settings.utmProblem.${refused.why}`)
    return t("campaigns.refused.mark", { key: t(`campaigns.keys.${key}`), why })
  }
}
