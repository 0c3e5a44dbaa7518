import { Pencil, Pin, PinOff, Trash2 } from "lucide-react"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { binNote, editNote, pinNote } from "~jobs/annotate-contact"
import type { Note } from "~model/note"
import { useUndoToast } from "~ui/hooks/use-undo-toast"
import { Button } from "~ui/parts/button"
import { IconButton } from "~ui/parts/icon-button"
import { TextArea } from "~ui/parts/text-area"
import { TimeText } from "~ui/parts/time-text"

/** One note, read or being edited. */
export const NoteLine = ({ note }: { note: Note }) => {
  const { t } = useTranslation()
  const done = useUndoToast()
  const [draft, setDraft] = useState<string | null>(null)
  const save = async () => {
    if (draft !== null && done(await editNote(note.id, draft))) setDraft(null)
  }
  if (draft !== null)
    return (
      <li className="flex flex-col gap-2 border-b last:border-b-0 py-2">
        <TextArea
          label={t("common.note")}
          hideLabel
          // The seller just pressed "Edit": this is where they go on.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
          value={draft}
          onChange={(event) => setDraft(event.target.value)}
          onEnter={() => void save()}
          onKeyDown={(event) => event.key === "Escape" && setDraft(null)}
        />
        <div className="flex gap-2">
          <Button dense tone="do" onClick={() => void save()}>
            {t("common.save")}
          </Button>
          <Button dense tone="quiet" onClick={() => setDraft(null)}>
            {t("common.cancel")}
          </Button>
        </div>
      </li>
    )
  return (
    <li className="flex items-start gap-2 border-b last:border-b-0 py-2 text-sm">
      <div className="min-w-0 grow">
        {note.quote && (
          <blockquote dir="auto" className="mb-1 break-words border-l-2 pl-2 text-xs text-soft">
            {note.quote}
          </blockquote>
        )}
        <p dir="auto" className="whitespace-pre-wrap break-words">
          {note.text}
        </p>
        <p className="flex gap-1 text-xs text-soft">
          <TimeText at={note.createdAt} />
          {note.pinned && <span>· {t("workspace.customers.pinned")}</span>}
          {note.editedAt !== null && <span>· {t("workspace.customers.edited")}</span>}
        </p>
      </div>
      <div className="flex shrink-0">
        <IconButton
          dense
          label={t(note.pinned ? "workspace.customers.unpin" : "workspace.customers.pin")}
          icon={note.pinned ? PinOff : Pin}
          onClick={async () => done(await pinNote(note.id, !note.pinned))}
        />
        <IconButton
          dense
          label={t("common.edit")}
          icon={Pencil}
          onClick={() => setDraft(note.text)}
        />
        <IconButton
          dense
          label={t("common.delete")}
          icon={Trash2}
          onClick={async () => done(await binNote(note.id))}
        />
      </div>
    </li>
  )
}
