import { useTranslation } from "react-i18next"

/** The way to the tour, in a tab of its own. */
export const TourLink = () => {
  const { t } = useTranslation()
  return (
    <a
      href="/tabs/practice.html"
      target="_blank"
      rel="noreferrer"
      className="inline-flex min-h-control items-center justify-center rounded border bg-surface px-3 text-sm text-ink hover:bg-raised"
    >
      {t("common.takeTour")}
    </a>
  )
}
