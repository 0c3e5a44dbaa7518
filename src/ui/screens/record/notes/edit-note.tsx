import { useTranslation } from "react-i18next"
import { Button } from "~ui/parts/button"
import { NoteEditor } from "./note-editor"

interface EditNoteProps {
  text: string
  onText: (text: string) => void
  onSave: () => void
  onLeave: () => void
  onFiles: (files: readonly File[]) => void
}

/** A note being written anew. */
export const EditNote = ({ text, onText, onSave, onLeave, onFiles }: EditNoteProps) => {
  const { t } = useTranslation()
  return (
    <li className="flex flex-col gap-2 border-b py-2 last:border-b-0">
      <NoteEditor
        label={t("common.note")}
        // The seller just pressed "Edit": this is where they go on.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
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
