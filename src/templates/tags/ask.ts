import {
  type Context,
  type Emitter,
  type Liquid,
  Tag,
  type TagToken,
  type TopLevelToken
} from "liquidjs"
import { Question } from "~model/question"
import * as v from "valibot"
import type { Asked } from "../asked"
import { TemplateFault } from "../template-fault"
import { readQuestion } from "./read-question"

/**
 * A question to the seller, whose answer stands where the tag stands and is `{{ ask.<name> }}` from
 * anywhere in the template.
 *
 * ```liquid
 * {% ask note, "Anything to add?" %}                              a text
 * {% ask size, "Which size?", "S", "M", "L" %}                    one of these
 * {% ask size, "Which size?", "S", "M", "L", default: "M" %}      M is marked at first
 * {% ask boxes, "How many boxes?", kind: "number", default: 1 %}  12 or 1.5
 * {% ask day, "Ships on", kind: "date", default: "tomorrow" %}    said by the customer's language
 * {% ask size, "Which size?", "S", "M", show: false %}            asked, said nowhere by itself
 * {% ask size %}                                                  asked above: its answer once more
 * ```
 *
 * The name: a small letter, then small letters, digits and "_", 40 at most. `kind` is "text",
 * "choice", "number" or "date" ("choice" where there are options). An answer is a text; of a
 * date "YYYY-MM-DD", and a date's `default` may be "today", "tomorrow" or so too. Only what is
 * reached is asked: a question inside `{% if %}` waits until its condition holds.
 */
export const askTag = (asked: Asked) =>
  class extends Tag {
    readonly question: Question | string
    readonly show: boolean
    constructor(token: TagToken, remaining: TopLevelToken[], liquid: Liquid) {
      super(token, remaining, liquid)
      const { question, show } = readQuestion(this.tokenizer)
      const checked = typeof question === "string" ? null : v.safeParse(Question, question)
      if (checked && !checked.success) throw new TemplateFault("bad-question")
      this.question = question
      this.show = show
      if (typeof question !== "string") asked.knows(question)
    }
    override render(_: Context, emitter: Emitter) {
      const answer = asked.reached(this.question)
      if (this.show) emitter.write(answer)
    }
  }
