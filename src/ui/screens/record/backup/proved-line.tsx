import { useTranslation } from "react-i18next"
import { useBackupState } from "~ui/hooks/use-backup-state"
import { WhenText } from "~ui/parts/when-text"

/** How long ago a backup was last opened with the seller's own key: always in sight, fine or not. */
export const ProvedLine = () => {
  const { t } = useTranslation()
  const state = useBackupState()
  if (!state) return null
  return (
    <p className="px-3 py-2 text-xs text-soft">
      {t("backup.line")} · {t("backup.proved")}:{" "}
      {state.provedAt === null ? (
        <span className="text-due">{t("backup.provedNever")}</span>
      ) : (
        <WhenText at={state.provedAt} allDay={false} every={null} />
      )}
    </p>
  )
}
