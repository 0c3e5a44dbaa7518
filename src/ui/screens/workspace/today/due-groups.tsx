import { useTranslation } from "react-i18next"
import { forDue } from "~jobs/queue"
import { moveFollowUps } from "~jobs/snooze-follow-up"
import { dayAt, plusDays } from "~model/wall-clock"
import type { Due } from "~ui/hooks/use-due"
import { useUndoToast } from "~ui/hooks/use-undo-toast"
import { Button } from "~ui/parts/button"
import { PersonName } from "~ui/parts/person-name"
import { FollowUpRow } from "~ui/screens/record/follow-ups/follow-up-row"
import { RunQueueButton } from "~ui/screens/record/queue/run-queue-button"
import { Section } from "../section"
import { routeHash } from "../route"

/** Of one part of the time no more are drawn; the soonest are. */
const most = 200

/** What is planned, by parts of the time. */
export const DueGroups = ({ due }: { due: Due }) => {
  const { t } = useTranslation()
  const done = useUndoToast()
  const toTomorrow = async (ids: string[]) =>
    void done(await moveFollowUps(ids, plusDays(dayAt(due.now), 1)))
  return (
    <>
      {due.groups.map(({ group, items }) => (
        <Section
          key={group}
          title={t(`followUps.groups.${group}`)}
          count={items.length}
          actions={
            (group === "late" || group === "today") && (
              <>
                {group === "today" && (
                  <Button
                    dense
                    tone="quiet"
                    onClick={() => void toTomorrow(items.map(({ followUp }) => followUp.id))}
                  >
                    {t("followUps.toTomorrow")}
                  </Button>
                )}
                <RunQueueButton
                  name={t(`followUps.groups.${group}`)}
                  steps={forDue(items.map(({ followUp }) => followUp))}
                />
              </>
            )
          }
        >
          <ul>
            {items.slice(0, most).map(({ followUp, contact }) => (
              <li key={followUp.id} className="border-b last:border-b-0">
                <FollowUpRow
                  followUp={followUp}
                  now={due.now}
                  who={
                    <a
                      href={routeHash("customers", contact.id)}
                      className="flex min-h-row max-w-full items-center hover:underline"
                    >
                      <PersonName name={contact.name} className="font-semibold" />
                    </a>
                  }
                />
              </li>
            ))}
          </ul>
          {items.length > most && (
            <p className="text-xs text-soft">{t("results.more", { count: items.length - most })}</p>
          )}
        </Section>
      ))}
    </>
  )
}
