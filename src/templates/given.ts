import type { Answers } from "~model/question"

/** What a template is rendered with, beside its data. */
export interface Given {
  /** BCP 47, for `money`, `plural` and `date`. */
  locale: string
  /** What the seller answered to the template's questions. */
  answers?: Answers | undefined
  /** Other replies' texts that it may take in, by their shortcut. */
  partials?: Record<string, string> | undefined
  /** "____" is left where something is not known, instead of a refusal. */
  gaps?: boolean | undefined
  /** Milliseconds since 1970; the time it is, if not said. */
  now?: number | undefined
}
