import { useMemo } from "react"
import { useTranslation } from "react-i18next"
import type { ShareWords } from "./bar-rows"

/** What each kind of words that open an app is called. */
export const useShareWords = (): ShareWords => {
  const { t } = useTranslation()
  return useMemo(
    () => ({
      taobao: t("bar.shares.taobao"),
      "mini-program": t("bar.shares.mini-program"),
      other: t("bar.shares.other")
    }),
    [t]
  )
}
