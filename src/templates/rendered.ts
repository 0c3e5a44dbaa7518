import { Question } from "~model/question"
import * as v from "valibot"

/** What is wrong with a template: screens have a sentence for each (`templates.fault` of the words). */
export const faults = [
  /** `name` is the tag, filter or variable; `meant` the known one that is most like it, or "". */
  "unknown-tag",
  "unknown-filter",
  "unknown-variable",
  /** All of something that has parts, such as `{{ customer }}`, or a price without `money`. */
  "many-things",
  /** A tag or `{{` that is opened and never closed; `name` is how it begins. */
  "unclosed",
  /** An end or a middle without its beginning: `{% endif %}`. */
  "stray-tag",
  /** A tag that would take in files. */
  "forbidden-tag",
  /** A tag whose inside cannot be read. */
  "bad-tag",
  "unexpected",
  /** `{% reply "…" %}`: none of that shortcut, one that takes in itself, or too many in each other. */
  "no-reply",
  "reply-cycle",
  "reply-depth",
  /** `{% ask … %}` that is not as `tags/ask` says. */
  "bad-question",
  /** `date: "…"` with a style that there is not. */
  "bad-style",
  /** The template is longer than may be, or what it makes is. */
  "long-template",
  "long-text",
  /** It did not end in time, or took more memory than it may. */
  "slow",
  "memory",
  "other"
] as const

const place = {
  /** From 1; 0 where it is not known. */
  line: v.number(),
  column: v.number(),
  /** Shortcut of the reply taken in that holds the fault; "" for the template itself. */
  reply: v.string()
}

/** What became of a template. Checked where it comes back from a worker. */
export const Rendered = v.union([
  /** `gaps`: names of what was not known, each "____" in the text; none unless gaps were allowed. */
  v.object({ ok: v.literal(true), text: v.string(), gaps: v.array(v.string()) }),
  /**
   * It asks what has no answer yet. Once these are answered too it may ask more: what an answer
   * leads to is asked after it.
   */
  v.object({ ok: v.literal(false), why: v.literal("ask"), questions: v.array(Question) }),
  v.object({
    ok: v.literal(false),
    /** `blank`: it needs what is not known. `limit`: it was stopped. */
    why: v.picklist(["syntax", "blank", "limit"]),
    fault: v.picklist(faults),
    name: v.string(),
    meant: v.string(),
    /** The same for people who read code: of `blank`, just the name of what is not known. */
    detail: v.string(),
    ...place
  })
])
export type Rendered = v.InferOutput<typeof Rendered>

export type Fault = Extract<Rendered, { fault: unknown }>
