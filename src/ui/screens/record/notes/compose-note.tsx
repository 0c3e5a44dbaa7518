import { type ReactNode, type Ref, useState } from "react"
import { useTranslation } from "react-i18next"
import type { ReadyPicture } from "~jobs/ready-picture"
import { useDraft } from "~ui/hooks/use-draft"
import { useReadyPictures } from "~ui/hooks/use-ready-pictures"
import { ChooseFiles } from "./choose-files"
import { NoteEditor } from "./note-editor"
import { PendingPictures } from "./pending-pictures"

export interface ComposeNoteProps {
  /** For whom it is written: what is typed waits under this, and meets nobody else. */
  for: string
  label: string
  placeholder: string
  /** @returns whether the note was kept; if not, all that was written stays. */
  onSave: (text: string, pictures: readonly ReadyPicture[]) => Promise<boolean>
  /** What stands above the box, as a quote does. */
  above?: ReactNode
  /** Further things to do, beside "Add a picture". */
  tools?: ReactNode
  ref?: Ref<HTMLTextAreaElement>
}

/** A new note: its box, its pictures, what may be done. Enter keeps it. */
export const ComposeNote = ({ ref, ...props }: ComposeNoteProps) => {
  const { t } = useTranslation()
  const { text, set, drop } = useDraft(`note ${props.for}`)
  const ready = useReadyPictures()
  const [pictures, setPictures] = useState<readonly ReadyPicture[]>([])
  const [saving, setSaving] = useState(false)
  const add = async (files: readonly File[]) => {
    const more = await ready(files)
    setPictures((before) => [...before, ...more])
  }
  const save = async () => {
    const typed = text ?? ""
    const words = typed.trim() ? typed : (pictures[0]?.name ?? "")
    if (!words.trim() || saving) return
    setSaving(true)
    try {
      if (!(await props.onSave(words, pictures))) return
      drop(typed)
      setPictures((now) => now.filter((it) => !pictures.includes(it)))
    } finally {
      setSaving(false)
    }
  }
  return (
    <div className="flex flex-col gap-1">
      {props.above}
      <NoteEditor
        {...(ref && { ref })}
        label={props.label}
        placeholder={props.placeholder}
        value={text ?? ""}
        onText={(next) => set(next || null)}
        onEnter={() => void save()}
        onFiles={(files) => void add(files)}
      />
      <PendingPictures
        pictures={pictures}
        onRemove={(gone) => setPictures(pictures.filter((it) => it !== gone))}
      />
      {/* Always there: a line that goes when the box is left would move what is being clicked. */}
      <div className="-mr-1 flex items-center gap-1 text-xs text-soft">
        <span className="min-w-0 grow truncate" title={t("notes.hint")}>
          {t("notes.hint")}
        </span>
        {props.tools}
        <ChooseFiles onFiles={(files) => void add(files)} />
      </div>
    </div>
  )
}
