import { useEffect, useRef } from "react"
import { useTranslation } from "react-i18next"
import { Button } from "~ui/parts/button"
import { NoteEditor } from "./note-editor"

interface EditNoteProps {
  text: string
  onText: (text: string) => void
  onSave: () => void
  onLeave: () => void
  /** Whether the seller just asked for it here: then this is where they go on. */
  asked: boolean
  onFiles: (files: readonly File[]) => void
}

/** A note being written anew. */
export const EditNote = ({ text, onText, onSave, onLeave, asked, onFiles }: EditNoteProps) => {
  const { t } = useTranslation()
  const box = useRef<HTMLTextAreaElement>(null)
  // One goes on behind what is written.
  useEffect(() => {
    const { current } = box
    if (asked) current?.setSelectionRange(current.value.length, current.value.length)
  }, [asked])
  return (
    <li className="flex flex-col gap-2 border-b py-2 last:border-b-0">
      <NoteEditor
        ref={box}
        label={t("common.note")}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- a text that is there again takes no focus
        autoFocus={asked}
        value={text}
        onText={onText}
        onEnter={onSave}
        onEscape={onLeave}
        onFiles={onFiles}
      />
      <div className="flex gap-2">
        <Button dense tone="do" onClick={onSave}>
          {t("common.save")}
        </Button>
        <Button dense tone="quiet" onClick={onLeave}>
          {t("common.cancel")}
        </Button>
      </div>
    </li>
  )
}
