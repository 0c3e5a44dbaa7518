import { useTranslation } from "react-i18next"
import type { Opened } from "~ui/hooks/use-database"
import { Button } from "~ui/parts/button"

/** Instead of a screen whose records cannot be opened: why, and what to do. */
export const DatabaseClosed = ({
  why,
  detail,
  onAgain
}: {
  why: Extract<Opened, { ok: false }>["why"]
  detail: string
  onAgain: () => void
}) => {
  const { t } = useTranslation()
  return (
    <main role="alert" className="flex max-w-lg flex-col items-start gap-3 p-4">
      <h1 className="text-lg font-semibold">{t("common.database.title")}</h1>
      <p className="text-sm">{t(`common.database.${why}`)}</p>
      {detail && <p className="break-words text-xs text-soft">{detail}</p>}
      <Button tone="do" onClick={onAgain}>
        {t("common.broken.again")}
      </Button>
    </main>
  )
}
