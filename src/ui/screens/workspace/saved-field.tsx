import { useEffect, useRef, useState } from "react"
import { TextField, type TextFieldProps } from "~ui/parts/text-field"

export interface SavedFieldProps extends Omit<TextFieldProps, "value" | "onChange" | "error"> {
  value: string
  /** Called when the field is left or Enter is pressed; @returns what is wrong, "" where saved. */
  onSave: (value: string) => Promise<string> | string
}

/** A line that is saved when it is left. What was refused stays in it, with the reason. */
export const SavedField = ({ value, onSave, ...rest }: SavedFieldProps) => {
  const [draft, setDraft] = useState(value)
  const [error, setError] = useState("")
  const dirty = useRef(false)
  // What another window wrote shows, unless somebody is typing here.
  useEffect(() => {
    if (!dirty.current) setDraft(value)
  }, [value])
  const save = async () => {
    if (!dirty.current) return
    dirty.current = false
    const wrong = draft.trim() === value.trim() ? "" : await onSave(draft)
    dirty.current = wrong !== ""
    setError(wrong)
  }
  return (
    <TextField
      {...rest}
      value={draft}
      {...(error && { error })}
      onChange={(event) => {
        dirty.current = true
        setDraft(event.target.value)
      }}
      onBlur={() => void save()}
      onKeyDown={(event) => {
        if (event.key === "Enter" && !event.nativeEvent.isComposing) void save()
        if (event.key !== "Escape") return
        dirty.current = false
        setError("")
        setDraft(value)
      }}
    />
  )
}
