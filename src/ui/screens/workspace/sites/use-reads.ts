import { useTranslation } from "react-i18next"
import type { SurfaceFacts } from "~jobs/taught-facts"

/** What rules read from one kind of page, as a list of words. */
export const useReads = (): ((facts: SurfaceFacts) => string) => {
  const { t, i18n } = useTranslation()
  const list = new Intl.ListFormat(i18n.language, { type: "conjunction" })
  return (facts) =>
    list.format(
      [
        t(facts.byAddress ? "teach.sites.byAddress" : "teach.sites.byName"),
        facts.byAddress && facts.name && t("teach.sites.name"),
        facts.composer && t("teach.sites.composer"),
        facts.order && t("teach.sites.order"),
        facts.others > 0 && t("teach.sites.other", { count: facts.others })
      ].filter((it) => it !== false)
    )
}
