import { useTranslation } from "react-i18next"
import type { Question } from "~model/question"

interface AnswerFieldProps {
  id: string
  question: Question
  value: string
  /** The answer cannot be taken. */
  fault: boolean
  /** Which of how many, in words; "" for the only one. */
  at: string
  onFocus: () => void
  onChange: (value: string) => void
}

/** One question of a template: a line, a number, a day, or one of several by the arrow keys. */
export const AnswerField = (props: AnswerFieldProps) => {
  const { id, question, value, fault, at, onFocus, onChange } = props
  const { t } = useTranslation()
  const { kind, label, options, name } = question
  const wrong = fault && kind !== "text" ? t(`bar.ask.${kind}`) : ""
  const described = wrong
    ? { "aria-describedby": `${id}-fault`, "aria-invalid": true as const }
    : {}
  const head = (
    <>
      <bdi dir="auto">{label}</bdi>
      {at && <span className="figures float-right pl-2 text-soft">{at}</span>}
    </>
  )
  const below = wrong && (
    <p id={`${id}-fault`} role="alert" className="text-xs text-danger">
      {wrong}
    </p>
  )
  if (kind === "choice")
    return (
      <fieldset data-question={name} className="mb-2" {...described}>
        <legend className="w-full text-xs">{head}</legend>
        <div className="mt-1 flex flex-wrap gap-1">
          {options.map((option) => (
            <label
              key={option}
              className="flex min-h-6 max-w-full cursor-pointer items-center rounded border px-2 py-0.5 has-[:checked]:border-do"
            >
              <input
                type="radio"
                name={id}
                className="mr-1 accent-do"
                checked={value === option}
                onFocus={onFocus}
                onChange={() => onChange(option)}
              />
              <bdi dir="auto" className="min-w-0 break-words">
                {option}
              </bdi>
            </label>
          ))}
        </div>
        {below}
      </fieldset>
    )
  return (
    <div data-question={name} className="mb-2">
      <label htmlFor={id} className="block text-xs">
        {head}
      </label>
      <input
        id={id}
        type={kind === "date" ? "date" : "text"}
        inputMode={kind === "number" ? "decimal" : undefined}
        dir="auto"
        className="field mt-1"
        autoComplete="off"
        maxLength={2000}
        value={value}
        onFocus={onFocus}
        onChange={(event) => onChange(event.target.value)}
        {...described}
      />
      {below}
    </div>
  )
}
