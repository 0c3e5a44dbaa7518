import { useTranslation } from "react-i18next"
import { addNote } from "~jobs/annotate-contact"
import type { Note } from "~model/note"
import { useUndoToast } from "~ui/hooks/use-undo-toast"
import { ComposeNote } from "~ui/screens/record/notes/compose-note"
import { NoteLine } from "~ui/screens/record/notes/note-line"

/** The note line, always open, and the notes below it, pinned ones first. */
export const CustomerNotes = ({
  contactId,
  notes
}: {
  contactId: string
  notes: readonly Note[]
}) => {
  const { t } = useTranslation()
  const done = useUndoToast()
  return (
    <>
      <ComposeNote
        key={contactId}
        for={`contact ${contactId}`}
        label={t("workspace.customers.noteLine")}
        placeholder={t("workspace.customers.noteLine")}
        onSave={async (text, pictures) =>
          done(await addNote({ contactId }, text, "", "", pictures))
        }
      />
      {notes.length === 0 && (
        <p className="text-sm text-soft">{t("workspace.customers.noNotes")}</p>
      )}
      <ul className="flex flex-col">
        {notes.map((note) => (
          <NoteLine key={note.id} note={note} />
        ))}
      </ul>
    </>
  )
}
