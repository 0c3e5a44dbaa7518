import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from "react"
import { useTranslation } from "react-i18next"
import { readAnswer } from "~model/answer"
import type { Answers, Question } from "~model/question"
import { AnswerField } from "./answer-field"
import { Button } from "./button"

interface BarQuestionsProps {
  questions: readonly Question[]
  /** Answered already: what the template asks then follows from them. */
  answered: Answers
  onDone: (answers: Answers) => void
  onLeave: () => void
  /** Name of a button that does what Enter does, for hands on the mouse; none without. */
  button?: string
}

/**
 * What a template asks before it can be said, one question after the other: Enter goes to the next,
 * and from the last inserts; Esc goes back. Answers never leave the extension.
 */
export const BarQuestions = ({
  questions,
  answered,
  onDone,
  onLeave,
  button
}: BarQuestionsProps) => {
  const { t } = useTranslation()
  const id = useId()
  const form = useRef<HTMLFormElement>(null)
  const [typed, setTyped] = useState<Answers>(() =>
    Object.fromEntries(questions.map((it) => [it.name, it.initial]))
  )
  const [faulty, setFaulty] = useState("")
  const [at, setAt] = useState(0)
  // Before it is painted: whoever sees the question may answer at once.
  useLayoutEffect(() => {
    const field = form.current?.querySelectorAll<HTMLElement>("[data-question]")[at]
    const chosen = field?.querySelector<HTMLElement>("input:checked")
    const first = chosen ?? field?.querySelector<HTMLElement>("input")
    first?.focus()
    if (first instanceof HTMLInputElement && first.type === "text") first.select()
  }, [at])

  const next = (from: number) => {
    const answers: Answers = { ...answered }
    for (const [index, question] of questions.entries()) {
      const read = readAnswer(question, typed[question.name] ?? "")
      if (!read.ok && index <= from) {
        setFaulty(question.name)
        return setAt(index)
      }
      if (read.ok) answers[question.name] = read.answer
    }
    setFaulty("")
    if (from + 1 < questions.length) return setAt(from + 1)
    onDone(answers)
  }
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return
    if (event.key !== "Escape" && event.key !== "Enter") return
    if (event.key === "Escape") onLeave()
    // A held Enter goes one question on, not through them all.
    else if (!event.repeat) next(at)
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    // The keys bubble from its fields.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      ref={form}
      aria-label={t("bar.ask.title")}
      className="bar-words max-h-[288px] overflow-y-auto px-3 py-2 text-sm"
      onKeyDown={press}
      onSubmit={(event) => event.preventDefault()}
    >
      {questions.map((question, index) => (
        <AnswerField
          key={question.name}
          id={`${id}-${question.name}`}
          question={question}
          value={typed[question.name] ?? ""}
          fault={faulty === question.name}
          at={
            questions.length > 1 ? t("bar.ask.at", { at: index + 1, count: questions.length }) : ""
          }
          onFocus={() => setAt(index)}
          onChange={(value) => {
            setFaulty("")
            setTyped((was) => ({ ...was, [question.name]: value }))
          }}
        />
      ))}
      {button && (
        <Button dense tone="do" onClick={() => next(questions.length - 1)}>
          {button}
        </Button>
      )}
    </form>
  )
}
