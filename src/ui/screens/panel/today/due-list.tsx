import { useTranslation } from "react-i18next"
import { forDue } from "~jobs/queue"
import type { Due } from "~ui/hooks/use-due"
import { PersonName } from "~ui/parts/person-name"
import { FollowUpRow } from "~ui/screens/record/follow-ups/follow-up-row"
import { RunQueueButton } from "~ui/screens/record/queue/run-queue-button"

const most = 100

/** What is due, what was promised and is late first; a name opens the card. */
export const DueList = ({
  due,
  onContact
}: {
  due: Due
  onContact: (contactId: string) => void
}) => {
  const { t } = useTranslation()
  if (due.due.length === 0) return null
  return (
    <section aria-label={t("followUps.due")}>
      <div className="flex items-center gap-2 px-3 pt-3">
        <h2 className="flex grow gap-2 text-xs text-due">
          {t("followUps.due")}
          <span className="figures">{due.due.length}</span>
        </h2>
        <RunQueueButton
          className="-mr-2"
          name={t("followUps.due")}
          steps={forDue(due.due.map(({ followUp }) => followUp))}
        />
      </div>
      <ul>
        {due.due.slice(0, most).map(({ followUp, contact }) => (
          <li key={followUp.id} className="border-b px-3">
            <FollowUpRow
              followUp={followUp}
              now={due.now}
              who={
                <button
                  type="button"
                  className="flex min-h-row max-w-full items-center text-left hover:underline"
                  onClick={() => onContact(contact.id)}
                >
                  <PersonName name={contact.name} />
                </button>
              }
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
