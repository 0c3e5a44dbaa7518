import { useState } from "react"
import { useTranslation } from "react-i18next"
import { editNote } from "~jobs/annotate-contact"
import { addPictures } from "~jobs/keep-picture"
import type { Note } from "~model/note"
import { useEditDraft } from "~ui/hooks/use-edit-draft"
import { useReadyPictures } from "~ui/hooks/use-ready-pictures"
import { useUndoToast } from "~ui/hooks/use-undo-toast"
import { TimeText } from "~ui/parts/time-text"
import { EditNote } from "./edit-note"
import { NotePictures } from "./note-pictures"
import { NoteQuote } from "./note-quote"
import { NoteText } from "./note-text"
import { NoteTools } from "./note-tools"
import { RivalChoice } from "./rival-choice"

/** One note, read or being edited, as an item of a list. `form`: what of its time is not said above it. */
export const NoteLine = ({ note, form }: { note: Note; form?: "day" | "time" }) => {
  const { t } = useTranslation()
  const done = useUndoToast()
  const ready = useReadyPictures()
  const [asked, setAsked] = useState(false)
  const { edit, set, saved } = useEditDraft(note.id)
  const write = async (text: string, base: string) => done(await editNote(note.id, text, base))
  const save = async () => {
    if (edit && (await write(edit.text, edit.base))) saved(edit)
  }
  const keep = async (files: readonly File[]) => {
    const pictures = await ready(files)
    if (pictures.length > 0) done(await addPictures(note.id, pictures))
  }
  const onFiles = (files: readonly File[]) => void keep(files)
  if (edit)
    return (
      <EditNote
        text={edit.text}
        onText={(text) => set({ ...edit, text })}
        onSave={() => void save()}
        onLeave={() => set(null)}
        onFiles={onFiles}
        asked={asked}
      />
    )
  return (
    <li className="flex flex-col border-b py-2 text-sm last:border-b-0">
      {note.quote && <NoteQuote quote={note.quote} site={note.site} at={note.createdAt} />}
      {note.rival ? (
        <RivalChoice note={note} />
      ) : (
        <NoteText text={note.text} onText={(text) => void write(text, note.text)} />
      )}
      <NotePictures noteId={note.id} />
      <div className="flex items-center gap-1 text-xs text-soft">
        <p className="flex min-w-0 grow flex-wrap gap-x-1">
          <TimeText at={note.createdAt} exact {...(form && { form })} />
          {note.pinnedAt !== null && <span>· {t("workspace.customers.pinned")}</span>}
          {note.editedAt !== null && <span>· {t("workspace.customers.edited")}</span>}
        </p>
        <NoteTools
          note={note}
          onEdit={() => {
            setAsked(true)
            set({ text: note.text, base: note.text })
          }}
          onFiles={onFiles}
        />
      </div>
    </li>
  )
}
