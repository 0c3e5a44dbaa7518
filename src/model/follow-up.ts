import * as v from "valibot"
import { Item } from "./item"
import { Id, recordEntries, text, Time } from "./row"

/**
 * How something comes again: every `count` days, weeks, months or years, by the wall clock. A
 * "weekday" is Monday to Friday.
 */
export const Recurrence = v.object({
  unit: v.picklist(["day", "weekday", "week", "month", "year"]),
  count: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(365)),
  /** Day of the month that is meant, 1 to 31, so that the 31st survives a February; null for the rest. */
  day: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(31)))
})
export type Recurrence = v.InferOutput<typeof Recurrence>

/** Something to be done for a customer at a time: by the seller's plan, or because it was promised. */
export const FollowUp = v.object({
  ...recordEntries,
  contactId: Id,
  kind: v.picklist(["follow-up", "promise"]),
  /** What is to be done, without the words of the time. */
  text: text(500),
  /** As it was typed, with the words of the time. */
  said: text(600),
  dueAt: Time,
  /** A day was said and no time: `dueAt` is when that day is reminded of. */
  allDay: v.boolean(),
  every: v.nullable(Recurrence),
  state: v.picklist(["open", "done"]),
  doneAt: v.nullable(Time),
  /** Words of the chat that it was taken from, and the site; "" for none. */
  quote: text(2000),
  site: text(200),
  /** What is to be inserted when it is done; null for nothing. */
  item: v.nullable(Item)
})
export type FollowUp = v.InferOutput<typeof FollowUp>

/** It should have been done by now. */
export const isDue = ({ state, dueAt }: Pick<FollowUp, "state" | "dueAt">, now: number): boolean =>
  state === "open" && dueAt <= now
