import { Brake } from "~model/brake"
import { type Queue, stepNow } from "~model/queue"
import { Answers, Question } from "~model/question"
import { text } from "~model/row"
import { sessionValue } from "~platform/session"
import * as v from "valibot"
import { Journey } from "./journey"

const name = text(300)
/** Of which step of which queue: `stepName`. */
const step = text(80)

/** What the last key of the running queue did. */
export const QueueSaid = v.variant("did", [
  v.object({ did: v.literal("opening"), name, way: Journey.entries.state }),
  v.object({ did: v.literal("inserted"), name }),
  /** One part of several was given; `kind` is that of the next, which has the number `at`. */
  v.object({
    did: v.literal("part"),
    name,
    at: v.number(),
    count: v.number(),
    kind: v.picklist(["text", "link", "picture"])
  }),
  v.object({ did: v.literal("ended"), name }),
  v.object({ did: v.literal("quiet"), name, why: v.picklist(["stopped", "quiet"]) }),
  v.object({
    did: v.literal("not-composed"),
    name,
    why: v.picklist(["gone", "no-price", "no-link", "ask-first", "blank", "syntax", "limit"])
  }),
  /** The reply asks; `answers` are those it had already, and what else it asks follows from them. */
  v.object({ did: v.literal("ask"), name, step, questions: v.array(Question), answers: Answers }),
  /** Stopped once; the next key passes what `key` stands for, for the same customer, once `shown`. */
  v.object({
    did: v.literal("brake"),
    name,
    brakes: v.array(Brake),
    key: text(40),
    step,
    answers: Answers,
    /** A panel has it on screen: a key pressed in the page tells nothing by itself. */
    shown: v.boolean()
  }),
  v.object({
    did: v.literal("not-inserted"),
    name,
    why: v.picklist(["wrong-conversation", "no-composer", "refused", "no-page", "nobody-named"]),
    found: name,
    text: text(100_000)
  })
])
export type QueueSaid = v.InferOutput<typeof QueueSaid>

export const queueSaid = sessionValue("queue:", QueueSaid)

/** Tells a step from every other, also of another queue. */
export const stepName = (queue: Queue): string => `${queue.id} ${stepNow(queue)}`

/** There is one queue at a time, whatever tab it leads to. */
export const now = "now"

/** A panel shows what speaks against the text: from now on the next key may pass it. */
export const brakeShown = async (key: string): Promise<void> => {
  const said = await queueSaid.get(now)
  if (said?.did === "brake" && said.key === key && !said.shown)
    await queueSaid.set(now, { ...said, shown: true })
}
