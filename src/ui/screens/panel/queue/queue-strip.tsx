import { ListChecks, SkipForward, X } from "lucide-react"
import { useEffect, useRef } from "react"
import { useTranslation } from "react-i18next"
import { endQueue } from "~jobs/queue"
import { stepName } from "~jobs/queue-said"
import { goOn, skip } from "~jobs/run-queue"
import { isConversation } from "~model/sighting"
import type { Person } from "~ui/hooks/use-person"
import { type QueueView, useQueue, useQueueSaid } from "~ui/hooks/use-queue"
import { useUndoToast } from "~ui/hooks/use-undo-toast"
import { Button } from "~ui/parts/button"
import { Icon } from "~ui/parts/icon"
import { IconButton } from "~ui/parts/icon-button"
import { PersonName } from "~ui/parts/person-name"
import { QueueAsks } from "./queue-asks"
import { QueueSays } from "./queue-says"

/** What the one button does now; the same as `goOn` decides, by what is on screen. */
const nextAct = ({ step, queue, at }: QueueView, person: Person | undefined) => {
  if (step.state === "given") return at === queue.steps.length - 1 ? "doneLast" : "done"
  const there =
    person?.who === "known"
    && person.by === "sighting"
    && person.contact.id === step.contactId
    && isConversation(person.sighting?.surface)
  if (!there) return "open"
  return step.item ? "insert" : "done"
}

/** The queue that runs: whose turn it is, and one button that goes on. */
export const QueueStrip = ({
  tabId,
  person
}: {
  tabId: number | undefined
  person: Person | undefined
}) => {
  const { t } = useTranslation()
  const done = useUndoToast()
  const view = useQueue()
  const { said, forget } = useQueueSaid()
  const button = useRef<HTMLButtonElement>(null)
  const turn = view ? `${view.queue.id} ${view.at} ${view.step.state}` : ""
  // Enter goes through the whole queue; a text being written elsewhere keeps the focus.
  useEffect(() => {
    if (turn && document.activeElement === document.body) button.current?.focus()
  }, [turn])
  if (!view) return said?.did === "ended" ? <QueueSays said={said} onClose={forget} /> : null
  const { queue, at, step, contact, text } = view
  // Answers are to the step that stands; what another one asked is past.
  const asked = said?.did === "ask" && said.step === stepName(queue) ? said : null
  const left = queue.steps.filter((it) => it.why !== "").length
  return (
    <section
      aria-label={t("queue.running", { name: queue.name })}
      className="shrink-0 border-b bg-raised px-3 py-2"
    >
      <div className="flex items-center gap-2 text-xs text-soft">
        <Icon of={ListChecks} />
        <bdi className="min-w-0 grow truncate" title={queue.name}>
          {queue.name}
        </bdi>
        <span className="figures shrink-0">
          {t("queue.at", { at: at + 1, all: queue.steps.length })}
        </span>
        <IconButton
          dense
          label={t("queue.end")}
          icon={X}
          onClick={async () => done(await endQueue(queue.id))}
        />
      </div>
      <p className="flex min-w-0 items-baseline gap-2 text-sm">
        <PersonName name={contact?.name ?? ""} className="font-semibold" />
        {text && (
          <bdi className="min-w-0 grow truncate text-soft" title={text}>
            {text}
          </bdi>
        )}
      </p>
      {said && (asked || said.did !== "ask") && <QueueSays said={said} onClose={forget} />}
      {asked && <QueueAsks said={asked} tabId={tabId} onLeave={forget} />}
      <div className="mt-1 flex gap-2">
        {!asked && (
          <Button
            ref={button}
            tone="do"
            className="grow"
            disabled={tabId === undefined}
            title={t("queue.keyHint", { key: t("jump.key") })}
            // A key held down would mark customers done whom nobody wrote to.
            onKeyDown={(event) => event.repeat && event.preventDefault()}
            onClick={() => void (tabId === undefined || goOn(tabId))}
          >
            {t(`queue.${nextAct(view, person)}`)}
          </Button>
        )}
        <Button
          icon={SkipForward}
          disabled={tabId === undefined}
          onClick={() => void (tabId === undefined || skip(tabId))}
        >
          {t("queue.skip")}
        </Button>
      </div>
      {left > 0 && step.state === "waiting" && at === queue.steps.findIndex((it) => !it.why) && (
        <p className="pt-1 text-xs text-soft">{t("queue.skipped", { count: left })}</p>
      )}
    </section>
  )
}
