import { History, MessageSquarePlus, Pencil, Pin, PinOff, Trash2 } from "lucide-react"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { binNote, pinNote } from "~jobs/annotate-contact"
import { makeReply } from "~jobs/make-reply"
import type { Note } from "~model/note"
import { useUndoToast } from "~ui/hooks/use-undo-toast"
import { IconButton } from "~ui/parts/icon-button"
import { ChooseFiles } from "./choose-files"
import { NoteHistory } from "./note-history"

interface NoteToolsProps {
  note: Note
  onEdit: () => void
  onFiles: (files: readonly File[]) => void
}

/** What may be done with a note; quiet until the note is pointed at or reached by key. */
export const NoteTools = ({ note, onEdit, onFiles }: NoteToolsProps) => {
  const { t } = useTranslation()
  const done = useUndoToast()
  const [history, setHistory] = useState(false)
  const isPinned = note.pinnedAt !== null
  return (
    <div className="-mr-1 flex shrink-0 flex-wrap justify-end">
      {note.editedAt !== null && (
        <IconButton
          dense
          label={t("notes.history.show")}
          icon={History}
          onClick={() => setHistory(true)}
        />
      )}
      <ChooseFiles onFiles={onFiles} />
      <IconButton
        dense
        label={t(isPinned ? "workspace.customers.unpin" : "workspace.customers.pin")}
        icon={isPinned ? PinOff : Pin}
        onClick={async () => done(await pinNote(note.id, !isPinned))}
      />
      <IconButton
        dense
        label={t("replies.fromNote")}
        icon={MessageSquarePlus}
        onClick={() => void makeReply(note.text, note.contactId)}
      />
      <IconButton dense label={t("common.edit")} icon={Pencil} onClick={onEdit} />
      <IconButton
        dense
        label={t("common.delete")}
        icon={Trash2}
        onClick={async () => done(await binNote(note.id))}
      />
      {history && <NoteHistory note={note} onClose={() => setHistory(false)} />}
    </div>
  )
}
