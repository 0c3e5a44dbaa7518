import { ShieldAlert } from "lucide-react"
import { useTranslation } from "react-i18next"
import type { BackupState } from "~model/backup"
import type { BackupLine as Line } from "~ui/hooks/use-backup-line"
import { useNow } from "~ui/hooks/use-now"
import { Button } from "~ui/parts/button"
import { Icon } from "~ui/parts/icon"
import { sayDistance } from "~ui/parts/when-words"

/**
 * What is due about backups, and the one click that puts it right; where looking is all that can be
 * done, the way to where it is done.
 */
export const BackupLine = ({
  line,
  working = false,
  onMend,
  onLook
}: {
  line: Line
  /** A backup is being made. */
  working?: boolean
  onMend: (state: BackupState) => void
  onLook: () => void
}) => {
  const { t, i18n } = useTranslation()
  const now = useNow()
  if (!line) return null
  const { state, why } = line
  const { trouble, folder, last } = state
  const says = () => {
    if (trouble) return t(`backup.trouble.${trouble}`, { folder })
    if (why === "unseen") return t("backup.unseenLine")
    if (!last) return t("backup.dueNever")
    const at = { at: last.at, allDay: false, every: null }
    return t("backup.dueLine", { when: sayDistance(at, { locale: i18n.language, now }) })
  }
  return (
    <section
      aria-label={t("backup.line")}
      className="flex flex-wrap items-center gap-2 border-b px-3 py-2 text-sm"
    >
      <Icon of={ShieldAlert} className="text-due" />
      <p className="min-w-40 grow basis-0 break-words">{working ? t("backup.working") : says()}</p>
      {why === "unseen" ? (
        <Button dense onClick={onLook}>
          {t("backup.look")}
        </Button>
      ) : (
        <Button dense disabled={working} onClick={() => onMend(state)}>
          {trouble ? t(`backup.mend.${trouble}`) : t("backup.now")}
        </Button>
      )}
    </section>
  )
}
