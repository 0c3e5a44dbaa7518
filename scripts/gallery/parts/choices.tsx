import { useState } from "react"
import type { Question } from "~model/question"
import { AnswerField } from "~ui/parts/answer-field"
import { CheckGroup } from "~ui/parts/check-group"
import { ChoiceField } from "~ui/parts/choice-field"
import { MarkBox } from "~ui/parts/mark-box"
import { arabic, endless, Sample } from "./sample"

const options = [
  { value: "light", label: "Light" },
  { value: "dark", label: "Dark" },
  { value: "long", label: endless.slice(0, 40) }
]

const question = (kind: Question["kind"]): Question => ({
  name: kind,
  label: kind,
  kind,
  options: kind === "choice" ? ["M", "L", arabic] : [],
  initial: ""
})

const nothing = () => undefined

export const Choices = () => {
  const [one, setOne] = useState("dark")
  const [some, setSome] = useState<string[]>(["light"])
  const checks = [
    ...options.map((it) => ({ ...it, hint: "3" })),
    { value: "off", label: "Disabled", disabled: true }
  ]
  return (
    <>
      <Sample name="choice field">
        <ChoiceField label="Theme" value={one} options={options} onChange={setOne} />
      </Sample>
      <Sample name="check group">
        <div className="w-full">
          <CheckGroup label="Columns" options={checks} chosen={some} onChange={setSome} />
        </div>
      </Sample>
      <Sample name="mark box">
        <MarkBox on={false} onToggle={nothing} />
        <MarkBox on onToggle={nothing} />
      </Sample>
      <Sample name="answer field">
        {(["text", "number", "date", "choice"] as const).map((kind) => (
          <div key={kind} className="w-full">
            <AnswerField
              id={kind}
              question={question(kind)}
              value={kind === "choice" ? "M" : kind === "number" ? "x" : ""}
              fault={kind === "number"}
              at="1/4"
              onFocus={nothing}
              onChange={nothing}
            />
          </div>
        ))}
      </Sample>
    </>
  )
}
