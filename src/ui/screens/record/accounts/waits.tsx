import { useTranslation } from "react-i18next"
import type { BoardRow } from "~jobs/accounts-board"
import { dayOf, TimeText } from "~ui/parts/time-text"

/** The hour alone tells it: a date as long as the rest would hide it. */
const isToday = (at: number): boolean => dayOf(at) === dayOf(Date.now())

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
          {t("accounts.since")} <TimeText at={since} form={isToday(since) ? "time" : "both"} />
        </>
      )}
    </span>
  )
}
