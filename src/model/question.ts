import * as v from "valibot"
import { text } from "./row"

/** Something a template asks the seller before it can be said. */
export const Question = v.object({
  /**
   * By which the template reads the answer: `{{ ask.size }}`. Two words no record may have as a key
   * (valibot drops them), so that their answer would never arrive.
   */
  name: v.pipe(v.string(), v.regex(/^(?!(?:constructor|prototype)$)[a-z][a-z0-9_]{0,39}$/)),
  /** As the seller reads it. */
  label: text(200),
  kind: v.picklist(["text", "choice", "number", "date"]),
  /** Of a choice; else none. */
  options: v.pipe(v.array(text(200)), v.maxLength(50)),
  /** What stands there until the seller says otherwise. */
  initial: text(2000)
})
export type Question = v.InferOutput<typeof Question>

/** By name of the question. */
export const Answers = v.record(v.pipe(v.string(), v.maxLength(40)), text(2000))
export type Answers = v.InferOutput<typeof Answers>
