import { useTranslation } from "react-i18next"
import type { BoardRow } from "~jobs/accounts-board"
import { TimeText } from "~ui/parts/time-text"

/** How many wait, and since when. */
export const Waits = ({ row: { unread, since } }: { row: BoardRow }) => {
  const { t } = useTranslation()
  if (unread === 0) return <span className="text-xs text-soft">{t("accounts.none")}</span>
  return (
    <span className="text-xs text-due">
      <span className="figures">{t("accounts.waiting", { count: unread })}</span>
      {since !== null && (
        <>
          {" · "}
          {t("accounts.since")} <TimeText at={since} />
        </>
      )}
    </span>
  )
}
