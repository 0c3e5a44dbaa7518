import { useTranslation } from "react-i18next"

/** The panel itself, as it stands beside any page. */
export const PanelFrame = () => {
  const { t } = useTranslation("tour")
  return (
    <section
      aria-label={t("chat.panel")}
      className="flex h-[640px] min-h-0 min-w-0 flex-col overflow-hidden rounded-lg border bg-surface min-[900px]:h-auto"
    >
      <p className="border-b px-3 py-1.5 text-xs text-soft">{t("chat.panelHint")}</p>
      {/* oxlint-disable-next-line react/iframe-missing-sandbox -- a page of our own, with all its rights */}
      <iframe src="/sidepanel.html" title={t("chat.panel")} className="w-full min-h-0 grow" />
    </section>
  )
}
