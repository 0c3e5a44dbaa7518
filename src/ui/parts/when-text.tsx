import { useTranslation } from "react-i18next"
import type { Recurrence } from "~model/follow-up"

/** When something is due, in the reader's language and time zone. */
export const WhenText = ({
  at,
  allDay
}: {
  at: number
  allDay: boolean
  every: Recurrence | null
}) => {
  const { i18n } = useTranslation()
  const date = new Date(at)
  const form = new Intl.DateTimeFormat(i18n.language, {
    weekday: "short",
    day: "numeric",
    month: "short",
    ...(date.getFullYear() !== new Date().getFullYear() && { year: "numeric" }),
    ...(!allDay && { hour: "numeric", minute: "2-digit" })
  })
  return (
    <time dateTime={date.toISOString()} className="figures">
      {form.format(date)}
    </time>
  )
}
