import { useTranslation } from "react-i18next"
import { useSiteHealth } from "~ui/hooks/use-site-health"
import { HealthLight } from "~ui/parts/health-light"

/** What a site's light last was, and when; nothing where none of its pages was met. */
export const LastLight = ({ id }: { id: string }) => {
  const { t, i18n } = useTranslation()
  const last = useSiteHealth(id)
  if (!last) return null
  const clock = new Intl.DateTimeFormat(i18n.language, { dateStyle: "short", timeStyle: "short" })
  return (
    <p className="flex flex-wrap items-center gap-x-2 text-xs text-soft">
      {t("workspace.sites.lastLight", { time: clock.format(last.at) })}
      <HealthLight health={last.health} />
      <span>{t(`common.health.says.${last.health}`)}</span>
    </p>
  )
}
