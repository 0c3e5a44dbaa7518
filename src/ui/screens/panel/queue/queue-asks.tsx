import { useTranslation } from "react-i18next"
import type { QueueSaid } from "~jobs/queue-said"
import { goOn } from "~jobs/run-queue"
import { BarQuestions } from "~ui/parts/bar-questions"

interface QueueAsksProps {
  said: Extract<QueueSaid, { did: "ask" }>
  tabId: number | undefined
  /** Nothing is inserted; the step waits as before. */
  onLeave: () => void
}

/** What the reply of the queue's step asks before it can be inserted. */
export const QueueAsks = ({ said, tabId, onLeave }: QueueAsksProps) => {
  const { t } = useTranslation()
  const { step, questions, answers } = said
  return (
    <div className="-mx-3">
      <BarQuestions
        key={`${step} ${questions.map((it) => it.name).join()}`}
        questions={questions}
        answered={answers}
        button={t("common.insert")}
        onDone={(given) => void (tabId === undefined || goOn(tabId, { step, answers: given }))}
        onLeave={onLeave}
      />
    </div>
  )
}
