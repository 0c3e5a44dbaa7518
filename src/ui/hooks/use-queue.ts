import { useEffect, useState } from "react"
import { runningQueue } from "~jobs/queue"
import { brakeShown, now, type QueueSaid, queueSaid } from "~jobs/queue-said"
import type { Contact } from "~model/contact"
import { type Queue, type QueueStep, stepNow } from "~model/queue"
import { database } from "~store/database"
import { useLive } from "./use-live"

/** The queue that runs, where it stands, and for whom. */
export interface QueueView {
  queue: Queue
  /** Place of the step, from 0. */
  at: number
  step: QueueStep
  /** null where the customer is gone meanwhile. */
  contact: Contact | null
  /** What is to be done, where a follow-up says it; "" else. */
  text: string
}

/** Live; null where none runs, undefined while it is read. */
export const useQueue = (): QueueView | null | undefined =>
  useLive(async () => {
    const queue = await runningQueue()
    const at = queue ? stepNow(queue) : -1
    const step = queue?.steps[at]
    if (!queue || !step) return null
    const [contact, followUp] = await Promise.all([
      database.contacts.get(step.contactId),
      step.followUpId === null ? undefined : database.followUps.get(step.followUpId)
    ])
    return { queue, at, step, contact: contact ?? null, text: followUp?.text ?? "" }
  })

/** What the last key of the queue did; `forget` takes it away. */
export const useQueueSaid = (): { said: QueueSaid | null; forget: () => void } => {
  const [said, setSaid] = useState<QueueSaid | null>(null)
  useEffect(() => {
    const ended = new AbortController()
    queueSaid.watch((_, value) => setSaid(value), ended.signal)
    void queueSaid.get(now).then((it) => ended.signal.aborted || setSaid(it))
    return () => ended.abort()
  }, [])
  useEffect(() => {
    if (said?.did === "brake" && !said.shown) void brakeShown(said.key)
  }, [said])
  return { said, forget: () => void queueSaid.drop(now) }
}
