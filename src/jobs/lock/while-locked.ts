import { type Answer, answerAll } from "~bridge/answer"
import { isLocked } from "./lock-state"

/**
 * What is answered while the screens are locked: what shows no record and writes none. `reading`,
 * `jump`, `warm-bar` and `bar-open` look at the lock by themselves: the first must keep up with the
 * page, the second may await nothing before it opens the panel, the others say it in their own words. Whatever is not here is refused, also what later versions bring.
 */
const answered: ReadonlySet<string> = new Set([
  "hello",
  "reading",
  "jump",
  "warm-bar",
  "unread",
  "bar-hello",
  "bar-open",
  "bar-size",
  "bar-close",
  "sync-probes",
  "read-page"
])

/** true at once, without waiting, for what is always answered. */
const mayAnswer = (verb: string): true | Promise<boolean> =>
  answered.has(verb) ? true : isLocked().then((locked) => !locked)

/** The background's one table of answers, behind the lock. */
export const answerUnlessLocked = (answers: Record<string, Answer>): void =>
  answerAll(answers, mayAnswer)
