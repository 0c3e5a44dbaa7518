import { RefreshCw } from "lucide-react"
import { useTranslation } from "react-i18next"
import { Button } from "~ui/parts/button"

/** Above a page that can write no more; what was typed there stays in sight, to be copied. */
export const Outdated = () => {
  const { t } = useTranslation()
  return (
    <div
      role="alert"
      className="floats fixed inset-x-2 bottom-2 z-50 flex flex-wrap items-center gap-2 p-3"
    >
      <div className="min-w-0 grow basis-48">
        <p className="text-sm font-semibold">{t("safety.outdated.title")}</p>
        <p className="text-sm text-soft">{t("safety.outdated.text")}</p>
      </div>
      <Button tone="do" icon={RefreshCw} onClick={() => location.reload()}>
        {t("safety.outdated.do")}
      </Button>
    </div>
  )
}
