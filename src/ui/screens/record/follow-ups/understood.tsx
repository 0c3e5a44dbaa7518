import { CalendarClock, CircleAlert } from "lucide-react"
import { useTranslation } from "react-i18next"
import { refusalOf } from "~jobs/plan-follow-up"
import type { When } from "~parse/when/read-when"
import { Icon } from "~ui/parts/icon"
import { WhenText } from "~ui/parts/when-text"

/** The time that was understood of a line, or why none was. */
export const Understood = ({ when }: { when: When | null }) => {
  const { t } = useTranslation()
  return (
    <p aria-live="polite" className="flex gap-1 text-xs">
      {when?.ok && (
        <>
          <Icon of={CalendarClock} className="shrink-0 text-do" />
          <span className="min-w-0">
            <WhenText at={when.at} allDay={when.allDay} every={when.every} />
            {when.what && (
              <bdi className="break-words text-soft">
                {" · "}
                {when.what}
              </bdi>
            )}
          </span>
        </>
      )}
      {when?.ok === false && (
        <>
          <Icon of={CircleAlert} className="shrink-0 text-soft" />
          <span className="text-soft">{t(`refusals.job.${refusalOf[when.why]}`)}</span>
        </>
      )}
    </p>
  )
}
