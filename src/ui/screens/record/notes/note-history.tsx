import { useTranslation } from "react-i18next"
import { editNote } from "~jobs/annotate-contact"
import type { Note } from "~model/note"
import { useNoteHistory } from "~ui/hooks/use-note-history"
import { useUndoToast } from "~ui/hooks/use-undo-toast"
import { Button } from "~ui/parts/button"
import { Dialog } from "~ui/parts/dialog"
import { TimeText } from "~ui/parts/time-text"
import { NoteText } from "./note-text"

/** Every text a note had, the latest first; each can be the note's again, as an edit. */
export const NoteHistory = ({ note, onClose }: { note: Note; onClose: () => void }) => {
  const { t } = useTranslation()
  const done = useUndoToast()
  const former = useNoteHistory(note.id)
  const restore = async (text: string) => {
    if (done(await editNote(note.id, text, note.text))) onClose()
  }
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()} title={t("notes.history.title")}>
      <section className="flex flex-col gap-1 text-sm">
        <h3 className="text-xs text-soft">{t("notes.history.now")}</h3>
        <NoteText text={note.text} />
      </section>
      {former?.length === 0 && <p className="text-sm text-soft">{t("notes.history.none")}</p>}
      <ol className="flex flex-col">
        {former?.map(({ text, until }, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- two may be of one moment
          <li key={`${until} ${at}`} className="flex flex-col gap-1 border-t py-2 text-sm">
            <h3 className="text-xs text-soft">
              {t("notes.history.until")} <TimeText at={until} />
            </h3>
            <NoteText text={text} />
            {text !== note.text && (
              <Button dense className="self-start" onClick={() => void restore(text)}>
                {t("notes.history.restore")}
              </Button>
            )}
          </li>
        ))}
      </ol>
    </Dialog>
  )
}
