import { AlarmClock, Check, Clock, Ellipsis, Handshake } from "lucide-react"
import { type ReactNode, useState } from "react"
import { useTranslation } from "react-i18next"
import { binFollowUp, finishFollowUp } from "~jobs/edit-follow-up"
import { isLate } from "~model/due"
import { type FollowUp, isDue } from "~model/follow-up"
import { useUndoToast } from "~ui/hooks/use-undo-toast"
import { Icon } from "~ui/parts/icon"
import { IconButton } from "~ui/parts/icon-button"
import { Menu } from "~ui/parts/menu"
import { WhenText } from "~ui/parts/when-text"
import { EditForm } from "./edit-form"
import { PutOff } from "./put-off"
import { sayKind, sayWhat } from "./say-what"

/**
 * One thing to be done, with what can be done about it. `who` stands before it where the list is not
 * one customer's. The buttons bear `data-do`, by which a list's keys find them.
 */
export const FollowUpRow = ({
  followUp,
  now,
  who
}: {
  followUp: FollowUp
  now: number
  who?: ReactNode
}) => {
  const { t } = useTranslation()
  const done = useUndoToast()
  const [open, setOpen] = useState<"snooze" | "edit" | null>(null)
  const due = isDue(followUp, now)
  const late = isLate(followUp, now)
  const what = sayWhat(t, followUp)
  const kind = sayKind(t, followUp, now)
  const close = () => setOpen(null)
  return (
    <div data-follow-up={followUp.id} className="flex flex-col py-1">
      <div className="flex items-start gap-2">
        <Icon
          of={followUp.kind === "promise" ? Handshake : Clock}
          className={`mt-1 shrink-0 ${due ? "text-due" : "text-soft"}`}
        />
        <div className="min-w-0 grow text-sm">
          {who}
          <p className="line-clamp-3 break-words" title={what}>
            {kind && (
              <span className={due ? "text-due" : "text-soft"}>
                {t("followUps.said", { kind })}
              </span>
            )}
            <bdi>{what}</bdi>
          </p>
        </div>
        <div className="-my-0.5 -mr-1 flex shrink-0">
          <IconButton
            dense
            data-do="done"
            label={t("followUps.done", { text: what })}
            icon={Check}
            onClick={async () => void done(await finishFollowUp(followUp.id))}
          />
          <IconButton
            dense
            data-do="snooze"
            label={t("followUps.snooze", { text: what })}
            icon={AlarmClock}
            aria-expanded={open === "snooze"}
            onClick={() => setOpen(open === "snooze" ? null : "snooze")}
          />
          <Menu
            trigger={
              <IconButton dense label={t("followUps.more", { text: what })} icon={Ellipsis} />
            }
            items={[
              { label: t("followUps.edit"), onChoose: () => setOpen("edit") },
              {
                label: t("followUps.bin"),
                onChoose: async () => void done(await binFollowUp(followUp.id))
              }
            ]}
          />
        </div>
      </div>
      {/* Below the buttons too, in line with the words: so it mostly has room in one line. */}
      <div className="pl-6 text-xs text-soft">
        <p className={due ? "text-due" : ""}>
          <WhenText at={followUp.dueAt} allDay={followUp.allDay} every={followUp.every} />
          {late && <span className="whitespace-nowrap"> · {t("followUps.lateMark")}</span>}
        </p>
        {followUp.quote && followUp.text && (
          <p className="line-clamp-2 break-words">
            {t("followUps.quoted", { quote: followUp.quote })}
          </p>
        )}
      </div>
      {open === "snooze" && <PutOff id={followUp.id} onClose={close} />}
      {open === "edit" && <EditForm followUp={followUp} onClose={close} />}
    </div>
  )
}
