import { useState } from "react"
import { useTranslation } from "react-i18next"

/** A text that becomes a field when pressed. Enter or leaving saves, Escape gives it back. */
export const Editable = ({
  label,
  value,
  empty = label,
  className = "",
  onSave
}: {
  label: string
  value: string
  /** Stands there while there is no value. */
  empty?: string
  className?: string
  /** @returns whether it was saved; what was refused stays in the field. */
  onSave: (value: string) => Promise<boolean>
}) => {
  const { t } = useTranslation()
  const [draft, setDraft] = useState<string | null>(null)
  const save = async () => {
    if (draft === null) return
    if (draft.trim() === value || (await onSave(draft))) setDraft(null)
  }
  if (draft === null)
    return (
      <button
        type="button"
        aria-label={t("panel.editField", { field: label, value })}
        title={value}
        onClick={() => setDraft(value)}
        className="min-h-control min-w-0 grow rounded text-left hover:bg-raised"
      >
        <bdi className={`break-words ${className} ${value ? "" : "text-soft"}`}>
          {value || empty}
        </bdi>
      </button>
    )
  return (
    <input
      // The seller just pressed the text: this is where they go on.
      // oxlint-disable-next-line jsx-a11y/no-autofocus
      autoFocus
      dir="auto"
      aria-label={label}
      className="field min-w-0 grow"
      value={draft}
      onFocus={(event) => event.target.select()}
      onChange={(event) => setDraft(event.target.value)}
      onBlur={() => void save()}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return
        if (event.key === "Enter") void save()
        if (event.key === "Escape") setDraft(null)
      }}
    />
  )
}
