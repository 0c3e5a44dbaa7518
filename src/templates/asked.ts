import type { Answers, Question } from "~model/question"
import { TemplateFault } from "./template-fault"

/** The questions of one rendering. */
export interface Asked {
  /** Called for each question as the template is read. */
  knows: (question: Question) => void
  /** Called where a question stands, by itself or by name; returns what to say there. */
  reached: (question: Question | string) => string
  /** What `{{ ask.… }}` reads: a number where a number was asked, so that it can be compared. */
  answers: () => Record<string, string | number>
  /** What was reached and has no answer yet, in the order of the text. */
  open: () => Question[]
}

/**
 * @param say An answer as the customer reads it.
 * @param readDay "YYYY-MM-DD" of words such as "tomorrow"; null where it is no day.
 */
export const askedWith = (
  given: Answers,
  say: (answer: string, question: Question) => string,
  readDay: (words: string) => string | null
): Asked => {
  const known = new Map<string, Question>()
  const open = new Map<string, Question>()
  const answerOf = ({ name, initial }: Question) =>
    Object.hasOwn(given, name) ? (given[name] ?? "") : initial
  const valueOf = (question: Question) => {
    const answer = answerOf(question)
    const number = question.kind === "number" && answer !== "" ? Number(answer) : Number.NaN
    return Number.isFinite(number) ? number : answer
  }
  return {
    knows: (question) => {
      if (known.has(question.name)) return
      const { kind, initial } = question
      const day = kind === "date" && initial !== "" ? readDay(initial) : initial
      if (day === null) throw new TemplateFault("bad-question", question.name)
      known.set(question.name, { ...question, initial: day })
    },
    reached: (asked) => {
      const question = known.get(typeof asked === "string" ? asked : asked.name)
      if (!question) throw new TemplateFault("bad-question", String(asked))
      if (!Object.hasOwn(given, question.name)) open.set(question.name, question)
      return say(answerOf(question), question)
    },
    answers: () => Object.fromEntries([...known.values()].map((it) => [it.name, valueOf(it)])),
    open: () => [...open.values()]
  }
}
