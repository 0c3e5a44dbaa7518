import { useState } from "react"
import { useTranslation } from "react-i18next"
import { runningQueue, startQueue, type Wanted } from "~jobs/queue"
import type { Item } from "~model/item"
import { stepNow } from "~model/queue"
import { useJumpToChat } from "~ui/hooks/use-jump-to-chat"
import { useQueue } from "~ui/hooks/use-queue"
import { useUndoToast } from "~ui/hooks/use-undo-toast"
import { Button } from "~ui/parts/button"
import { Dialog } from "~ui/parts/dialog"
import { DialogFoot } from "~ui/parts/dialog-foot"
import { PickItem } from "./pick-item"

/**
 * Asks what each of them is to be given, and goes to the first one's chat.
 * @param steps By `forContacts` or `forDue` of `jobs/queue`.
 */
export const StartQueue = ({
  name,
  steps,
  onClose
}: {
  name: string
  steps: readonly Wanted[]
  onClose: () => void
}) => {
  const { t } = useTranslation()
  const done = useUndoToast()
  const jump = useJumpToChat()
  const running = useQueue()
  const [item, setItem] = useState<Item | null>(null)
  const start = async () => {
    const outcome = await startQueue(name, steps, item)
    if (!done(outcome) || !outcome.ok) return
    onClose()
    const queue = await runningQueue()
    const first = queue?.steps[stepNow(queue)]
    // The panel has no tab of its own to go from: there the strip goes on.
    if (first) await jump(first.contactId)
  }
  return (
    <Dialog
      open
      onOpenChange={(open) => open || onClose()}
      title={t("queue.start.title", { name })}
      description={t("queue.start.why", { count: steps.length })}
    >
      <PickItem item={item} onPick={setItem} ownFirst={steps.some((it) => it.item !== null)} />
      {running && (
        <p className="text-sm text-due">
          {t("queue.start.replaces", { name: running.queue.name })}
        </p>
      )}
      <DialogFoot>
        <Button tone="do" disabled={steps.length === 0} onClick={() => void start()}>
          {t("queue.start.go")}
        </Button>
      </DialogFoot>
    </Dialog>
  )
}
