import * as v from "valibot"
import { Id, Time } from "./row"
import { longestNote } from "./note"

/**
 * A text being written, kept until it is saved or thrown away. Ahead of the one door: it is nothing
 * anybody did yet, and no history is kept of it.
 */
export const Draft = v.object({
  /** What it is written in, and for whom. */
  id: Id,
  text: v.pipe(v.string(), v.maxLength(longestNote * 2)),
  at: Time
})
export type Draft = v.InferOutput<typeof Draft>
