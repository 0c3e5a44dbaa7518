import { Answers } from "~model/question"
import * as v from "valibot"
import { Rendered } from "./rendered"

/** A template to be rendered elsewhere. What crosses between a page and a worker is checked by it. */
export const Work = v.object({
  template: v.string(),
  data: v.record(v.string(), v.unknown()),
  given: v.object({
    locale: v.pipe(v.string(), v.maxLength(35)),
    answers: v.optional(Answers),
    partials: v.optional(v.record(v.string(), v.string())),
    gaps: v.optional(v.boolean()),
    now: v.optional(v.number())
  })
})
export type Work = v.InferOutput<typeof Work>

/** Work and its answer bear the same number. */
export const Asking = v.object({ id: v.number(), work: Work })
export const Answering = v.object({ id: v.number(), rendered: Rendered })

/** What a worker says once it can work. */
export const READY = "ready"
