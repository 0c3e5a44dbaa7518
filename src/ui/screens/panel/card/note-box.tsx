import { TextQuote, X } from "lucide-react"
import { useEffect, useRef } from "react"
import { useTranslation } from "react-i18next"
import { addNote } from "~jobs/annotate-contact"
import type { Person } from "~ui/hooks/use-person"
import { useQuote } from "~ui/hooks/use-quote"
import { useUndoToast } from "~ui/hooks/use-undo-toast"
import { IconButton } from "~ui/parts/icon-button"
import { useToast } from "~ui/parts/toaster"
import { ComposeNote } from "~ui/screens/record/notes/compose-note"
import { NoteQuote } from "~ui/screens/record/notes/note-quote"

/** For whom a note was just saved that made them a customer: their card is drawn anew. */
let goesOn = ""

/**
 * The note line. What is typed belongs to the person shown while it was typed: when the page
 * changes the text waits under that person, and Enter can save it to nobody else.
 */
export const NoteBox = ({ person, name }: { person: Person; name: string }) => {
  const { t } = useTranslation()
  const done = useUndoToast()
  const toast = useToast()
  const { quote, asking, take, drop } = useQuote(person)
  const line = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    if (goesOn === person.key && document.activeElement === document.body) line.current?.focus()
    goesOn = ""
  }, [person.key])
  const quoteSelection = async () => {
    const found = await take()
    if (!found.ok) toast({ text: t(`notes.quote.${found.why}`) })
    line.current?.focus()
  }
  return (
    <ComposeNote
      ref={line}
      for={person.key}
      label={t("panel.note.label", { name })}
      placeholder={t("panel.note.add")}
      onSave={async (text, pictures) => {
        const { target, key, sighting } = person
        if (!target) return false
        if (person.who === "new") goesOn = key
        const site = quote?.site || (sighting?.site ?? "")
        const kept = done(await addNote(target, text, quote?.text, site, pictures))
        if (kept) drop()
        return kept
      }}
      above={
        quote && (
          <div className="flex items-start">
            <div className="min-w-0 grow">
              <NoteQuote quote={quote.text} site={quote.site} />
            </div>
            <IconButton dense icon={X} label={t("notes.quote.drop")} onClick={drop} />
          </div>
        )
      }
      tools={
        <IconButton
          dense
          icon={TextQuote}
          label={t("notes.quote.add")}
          disabled={asking}
          onClick={() => void quoteSelection()}
        />
      }
    />
  )
}
