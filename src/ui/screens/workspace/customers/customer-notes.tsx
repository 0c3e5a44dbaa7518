import { useTranslation } from "react-i18next"
import { addNote } from "~jobs/annotate-contact"
import type { Note } from "~model/note"
import { useUndoToast } from "~ui/hooks/use-undo-toast"
import { TextArea } from "~ui/parts/text-area"
import { useDraft } from "../use-draft"
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
  const [draft, setText] = useDraft<string>(`note:${contactId}`)
  const text = draft ?? ""
  const save = async () => {
    if (text.trim() && done(await addNote({ contactId }, text))) setText(null)
  }
  return (
    <>
      <TextArea
        label={t("workspace.customers.noteLine")}
        hideLabel
        placeholder={t("workspace.customers.noteLine")}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onEnter={() => void save()}
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
