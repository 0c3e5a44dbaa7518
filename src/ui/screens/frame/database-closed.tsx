import { useTranslation } from "react-i18next"
import type { Opened } from "~ui/hooks/use-database"
import { useSetAside } from "~ui/hooks/use-set-aside"
import { Button } from "~ui/parts/button"
import { BeginAnew } from "./begin-anew"

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
  const { inPrivate } = useSetAside()
  const hidden = why === "denied" && inPrivate
  return (
    <main className="mx-auto flex w-full max-w-xl flex-col items-start gap-3 overflow-y-auto p-4">
      <div role="alert" className="flex flex-col gap-3">
        <h1 className="text-lg font-semibold">{t("common.database.title")}</h1>
        <p className="text-sm">{t(hidden ? "safety.private" : `common.database.${why}`)}</p>
        {/* In the browser's own words, where we have none. */}
        {why === "unknown" && detail && <p className="break-words text-xs text-soft">{detail}</p>}
      </div>
      <Button tone="do" onClick={onAgain}>
        {t("common.broken.again")}
      </Button>
      {/* What a newer version wrote is whole, a full disk and a private window pass. */}
      {why === "unknown" && <BeginAnew onDone={onAgain} />}
    </main>
  )
}
