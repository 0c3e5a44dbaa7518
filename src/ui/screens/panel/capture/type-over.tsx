import { type KeyboardEvent, useState } from "react"
import { SelectField } from "~ui/parts/select-field"
import { TextField } from "~ui/parts/text-field"
import type { Correction } from "./captured-row"

/** A value while it is typed over: Enter and leaving take it, Escape gives back what was there. */
export const TypeOver = ({
  label,
  start,
  options,
  onType,
  onDone
}: Pick<Correction, "start" | "options" | "onType"> & { label: string; onDone: () => void }) => {
  const [text, setText] = useState(start)
  const [error, setError] = useState("")
  const take = (said: string) => {
    const wrong = said === start ? "" : onType(said)
    setError(wrong)
    if (!wrong) onDone()
  }
  const keys = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === "Escape") onDone()
    if (event.key === "Enter") {
      event.preventDefault()
      take(text)
    }
  }
  return (
    <div className="min-w-0 grow">
      {options ? (
        <SelectField
          // The seller has just pressed the value: this is where they go on.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
          label={label}
          hideLabel
          options={options}
          value={text}
          onChange={(event) => take(event.target.value)}
          onKeyDown={keys}
          onBlur={onDone}
        />
      ) : (
        <TextField
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
          label={label}
          hideLabel
          value={text}
          maxLength={300}
          {...(error && { error })}
          onFocus={(event) => event.target.select()}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={keys}
          onBlur={() => take(text)}
        />
      )}
    </div>
  )
}
