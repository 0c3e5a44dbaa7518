import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { Contact } from "~model/contact"
import { type FollowUp, isDue } from "~model/follow-up"
import { useFollowUpsOf } from "~ui/hooks/use-follow-ups-of"
import { useNow } from "~ui/hooks/use-now"
import { Button } from "~ui/parts/button"
import { FollowUpRow } from "./follow-up-row"
import { PlanLine } from "./plan-line"

/** What is not due yet shows up to this many; what is due shows always. */
const shownFirst = 2

/** What is due for a customer, and a line that plans more. */
export const FollowUpList = ({ contact }: { contact: Contact }) => {
  const now = useNow()
  return <FollowUps contact={contact} open={useFollowUpsOf(contact.id, now) ?? []} now={now} />
}

/** The same, of what was read already: where what stands below must not move. */
export const FollowUps = ({
  contact,
  open,
  now
}: {
  contact: Contact
  open: readonly FollowUp[]
  now: number
}) => {
  const { t } = useTranslation()
  const [all, setAll] = useState(false)
  const due = open.filter((it) => isDue(it, now)).length
  const most = Math.max(due, shownFirst)
  const hidden = open.length - most
  return (
    <section aria-label={t("followUps.title")} className="flex flex-col px-3 pb-2">
      <ul>
        {(all ? open : open.slice(0, most)).map((followUp) => (
          <li key={followUp.id}>
            <FollowUpRow followUp={followUp} now={now} />
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <Button dense tone="quiet" className="-ml-2 self-start" onClick={() => setAll(!all)}>
          {all ? t("followUps.fewer") : t("followUps.all", { count: hidden })}
        </Button>
      )}
      <PlanLine
        key={contact.id}
        target={{ contactId: contact.id }}
        name={contact.name}
        draftId={contact.id}
      />
    </section>
  )
}
