import { useTranslation } from "react-i18next"
import type { DraftRefusal } from "~jobs/draft-links"

/** Why a channel gives no link, and what to do. */
export const useSayRefused = (): ((refused: DraftRefusal) => string) => {
  const { t } = useTranslation()
  return (refused) => {
    if (refused.of === "share") return t(`refusals.share.${refused.why}`)
    const key = refused.of === "mark" ? refused.key : ""
    const why =
      refused.why === "pattern"
        ? t("share.badPattern")
        : t(`workspace.settings.utmProblem.${refused.why}`)
    return t("share.badMark", { key, why })
  }
}
