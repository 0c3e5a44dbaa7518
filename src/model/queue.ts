import * as v from "valibot"
import { Item } from "./item"
import { Id, recordEntries, Time } from "./row"

/**
 * One customer of a queue.
 * - `given`: the text is in the composer; the seller sends it.
 * - `skipped`: by hand, or by the guard against too many promotions; `why` says which.
 */
export const QueueStep = v.object({
  contactId: Id,
  /** What is done with it; null for a customer of a segment. */
  followUpId: v.nullable(Id),
  /** What is inserted for them; null for nothing. */
  item: v.nullable(Item),
  state: v.picklist(["waiting", "given", "done", "skipped"]),
  why: v.picklist(["", "stopped", "quiet"])
})
export type QueueStep = v.InferOutput<typeof QueueStep>

/** The most customers that one queue holds. */
export const longestQueue = 5000

/** Customers to be written to one after the other. At most one is not ended. */
export const Queue = v.object({
  ...recordEntries,
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  steps: v.pipe(v.array(QueueStep), v.maxLength(longestQueue)),
  endedAt: v.nullable(Time)
})
export type Queue = v.InferOutput<typeof Queue>

/** Place of the step that is to be done now; -1 where all are. */
export const stepNow = ({ steps }: Pick<Queue, "steps">): number =>
  steps.findIndex(({ state }) => state === "waiting" || state === "given")
