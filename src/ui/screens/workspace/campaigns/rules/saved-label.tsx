import { useEffect, useRef, useState } from "react"
import type { Settings } from "~model/settings"
import { LabelField, labelProblem } from "../label-field"

/** A label that is saved when it is left; one that breaks a rule waits, with what puts it right. */
export const SavedLabel = ({
  label,
  value,
  separator,
  onSave
}: {
  label: string
  value: string
  separator: Settings["utmRules"]["separator"]
  onSave: (value: string) => Promise<void>
}) => {
  const [typed, setTyped] = useState(value)
  const dirty = useRef(false)
  // What another window wrote shows, unless somebody is typing here.
  useEffect(() => {
    if (!dirty.current) setTyped(value)
  }, [value])
  const save = async (next: string) => {
    if (!dirty.current || labelProblem(next, separator)) return
    dirty.current = false
    if (next.trim() !== value) await onSave(next.trim())
  }
  return (
    <LabelField
      label={label}
      maxLength={100}
      separator={separator}
      value={typed}
      onType={(next) => {
        dirty.current = true
        setTyped(next)
      }}
      onCorrect={(fit) => {
        dirty.current = true
        setTyped(fit)
        void save(fit)
      }}
      onBlur={() => void save(typed)}

      onKeyDown={(event) => {
        if (event.key === "Enter" && !event.nativeEvent.isComposing) void save(typed)
      }}
    />
  )
}
