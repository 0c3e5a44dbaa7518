import { useState } from "react"

/** A cell of a table that can be typed into; kept when it is left or at Enter, let go by Escape. */
export const CellField = ({
  label,
  value,
  onSave,
  ...rest
}: {
  label: string
  value: string
  placeholder?: string
  list?: string
  onSave: (text: string) => unknown
}) => {
  const [typed, setTyped] = useState<string | null>(null)
  const save = async () => {
    if (typed !== null && typed.trim() !== value) await onSave(typed)
    setTyped(null)
  }
  return (
    <input
      type="text"
      dir="auto"
      autoComplete="off"
      className="field w-full"
      aria-label={label}
      maxLength={300}
      value={typed ?? value}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={() => void save()}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return
        if (event.key === "Enter") void save()
        if (event.key === "Escape") setTyped(null)
      }}
      {...rest}
    />
  )
}
