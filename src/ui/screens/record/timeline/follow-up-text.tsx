import { useTranslation } from "react-i18next"
import { type FollowUp, isDue } from "~model/follow-up"
import { TimeText } from "~ui/parts/time-text"

const isLate = (row: FollowUp): boolean => isDue(row, Date.now())

/** What was planned or promised, for when, and whether it is done or late. */
export const FollowUpText = ({ row }: { row: FollowUp }) => {
  const { t } = useTranslation()
  const { kind, text, said, dueAt, allDay, state } = row
  const late = isLate(row)
  return (
    <>
      {t(`timeline.planned.${kind}`)} <bdi>{text || said}</bdi>{" "}
      <span className={`text-xs ${late ? "text-due" : "text-soft"}`}>
        <TimeText at={dueAt} form={allDay ? "day" : "both"} />
        {" · "}
        {t(state === "done" ? "timeline.done" : late ? "timeline.late" : "timeline.waits")}
      </span>
    </>
  )
}
