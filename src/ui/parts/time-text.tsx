import { useTranslation } from "react-i18next"
import { timeFormats } from "./formats"

/** Local days since an epoch of its own: equal for two times on one day. */
export const dayOf = (at: number): number => new Date(at).setHours(0, 0, 0, 0)

/** 0 today, 1 yesterday, by the calendar. */
const daysAgo = (at: number): number => Math.round((dayOf(Date.now()) - dayOf(at)) / 864e5)

/**
 * A moment in the reader's language and time zone; `day` says today and yesterday. `exact`: the
 * whole of it under the pointer.
 */
export const TimeText = ({
  at,
  form = "both",
  exact = false
}: {
  at: number
  form?: "day" | "time" | "both"
  exact?: boolean
}) => {
  const { t, i18n } = useTranslation()
  const ago = daysAgo(at)
  const near =
    form === "day" && (ago === 0 ? t("common.today") : ago === 1 && t("common.yesterday"))
  const date = new Date(at)
  return (
    <time
      dateTime={date.toISOString()}
      {...(exact && { title: timeFormats.whole(i18n.language).format(date) })}
      className="figures whitespace-nowrap"
    >
      {near || timeFormats[form](i18n.language).format(date)}
    </time>
  )
}
