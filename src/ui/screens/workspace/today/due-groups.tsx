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
import { rowKeys } from "./row-keys"

/** Of one part of the time no more are drawn; the soonest are. */
const most = 200

/** All that is open, by parts of the time, with keys for going through it. */
export const DueGroups = ({ due }: { due: Due }) => {
  const { t } = useTranslation()
  const done = useUndoToast()
  if (due.groups.length === 0) return <p className="text-sm text-soft">{t("followUps.noneOpen")}</p>
  const toTomorrow = async (ids: string[]) =>
    void done(await moveFollowUps(ids, plusDays(dayAt(due.now), 1)))
  return (
    // Keys pressed on the lines inside, which are links and buttons of their own.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className="flex flex-col gap-6" onKeyDown={rowKeys}>
      <p className="text-xs text-soft">{t("followUps.keys")}</p>
      {due.groups.map(({ group, items }) => (
        <Section key={group} title={t(`followUps.groups.${group}`)} count={items.length}>
          {(group === "late" || group === "today") && (
            <div className="flex gap-2">
              <RunQueueButton
                name={t(`followUps.groups.${group}`)}
                steps={forDue(items.map(({ followUp }) => followUp))}
              />
              {group === "today" && (
                <Button
                  dense
                  tone="quiet"
                  onClick={() => void toTomorrow(items.map(({ followUp }) => followUp.id))}
                >
                  {t("followUps.toTomorrow")}
                </Button>
              )}
            </div>
          )}
          <ul>
            {items.slice(0, most).map(({ followUp, contact }) => (
              <li key={followUp.id} className="border-b">
                <FollowUpRow
                  followUp={followUp}
                  now={due.now}
                  who={
                    <a
                      href={routeHash("customers", contact.id)}
                      className="flex min-h-row max-w-full items-center hover:underline"
                    >
                      <PersonName name={contact.name} />
                    </a>
                  }
                />
              </li>
            ))}
          </ul>
        </Section>
      ))}
    </div>
  )
}
