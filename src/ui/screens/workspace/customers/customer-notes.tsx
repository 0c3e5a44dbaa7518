import { useTranslation } from "react-i18next"
import { addNote } from "~jobs/annotate-contact"
import { useUndoToast } from "~ui/hooks/use-undo-toast"
import { ComposeNote } from "~ui/screens/record/notes/compose-note"

/** The note line, always open. What was noted stands in the timeline. */
export const CustomerNotes = ({ contactId }: { contactId: string }) => {
  const { t } = useTranslation()
  const done = useUndoToast()
  return (
    <ComposeNote
      key={contactId}
      for={`contact ${contactId}`}
      label={t("workspace.customers.noteLine")}
      placeholder={t("workspace.customers.noteLine")}
      onSave={async (text, pictures) => done(await addNote({ contactId }, text, "", "", pictures))}
    />
  )
}
