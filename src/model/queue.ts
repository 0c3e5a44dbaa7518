import * as v from "valibot"
import { Item } from "./item"
import { Id, recordEntries, Time } from "./row"

/** Customers to be written to one after the other. */
export const Queue = v.object({
  ...recordEntries,
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  /** What is inserted for each, where a step has nothing of its own; null for nothing. */
  item: v.nullable(Item),
  steps: v.pipe(
    v.array(
      v.object({
        contactId: Id,
        /** What is done with it; null for a segment. */
        followUpId: v.nullable(Id),
        state: v.picklist(["waiting", "done", "skipped"])
      })
    ),
    v.maxLength(5000)
  ),
  endedAt: v.nullable(Time)
})
export type Queue = v.InferOutput<typeof Queue>
