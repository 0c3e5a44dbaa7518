import { useEffect, useRef, useState } from "react"
import { useTranslation } from "react-i18next"
import { addNote } from "~jobs/annotate-contact"
import { longestNote } from "~model/note"
import type { Person } from "~ui/hooks/use-person"
import { useUndoToast } from "~ui/hooks/use-undo-toast"
import { TextArea } from "~ui/parts/text-area"
import { dropDraft, setDraft, useDraft } from "../drafts"

/** For whom a note was just saved that made them a customer: their card is drawn anew. */
let goesOn = ""

/**
 * The note line. What is typed belongs to the person shown while it was typed: when the page
 * changes the text waits under that person, and Enter can save it to nobody else.
 */
export const NoteBox = ({ person, name }: { person: Person; name: string }) => {
  const { t } = useTranslation()
  const done = useUndoToast()
  const text = useDraft(person.key)
  const [saving, setSaving] = useState(false)
  const line = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    if (goesOn === person.key && document.activeElement === document.body) line.current?.focus()
    goesOn = ""
  }, [person.key])
  const save = async () => {
    const { target, key } = person
    if (!target || !text.trim() || saving) return
    setSaving(true)
    if (person.who === "new") goesOn = key
    try {
      if (done(await addNote(target, text, "", person.sighting?.site ?? ""))) dropDraft(key, text)
    } finally {
      setSaving(false)
    }
  }
  const left = longestNote - text.length
  return (
    <TextArea
      ref={line}
      label={t("panel.note.label", { name })}
      hideLabel
      placeholder={t("panel.note.add")}
      value={text}
      onChange={(event) => setDraft(person.key, event.target.value)}
      onEnter={() => void save()}
      {...(left < 0 && { error: t("refusals.job.too-long") })}
    />
  )
}
