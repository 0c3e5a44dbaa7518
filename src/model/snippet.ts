import * as v from "valibot"
import { recordEntries, text, Time } from "./row"

/** A reply the seller uses again and again: a Liquid template. */
export const Snippet = v.object({
  ...recordEntries,
  title: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  body: v.pipe(v.string(), v.minLength(1), v.maxLength(20_000)),
  /** Short name that finds it at once, without the trigger: "ap". */
  shortcut: text(40),
  /** It advertises: nobody who asked to stop gets it, and nobody twice within `Settings.quietDays`. */
  promotion: v.boolean(),
  uses: v.pipe(v.number(), v.integer(), v.minValue(0)),
  lastUsedAt: v.nullable(Time)
})
export type Snippet = v.InferOutput<typeof Snippet>
