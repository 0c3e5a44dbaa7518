import { useState } from "react"
import { useTranslation } from "react-i18next"
import { attachIdentity } from "~jobs/attach-identity"
import { addContact } from "~jobs/edit-contact"
import type { Person } from "~ui/hooks/use-person"
import { useDraft } from "~ui/hooks/use-draft"
import { useUndoToast } from "~ui/hooks/use-undo-toast"
import { Button } from "~ui/parts/button"
import { ContactSearch } from "../contact-search"

/** A name alone is no proof: the seller says whether it is this customer, before anything is kept. */
export const AskWho = ({
  person,
  onChoose
}: {
  person: Extract<Person, { who: "ask" }>
  onChoose: (contactId: string) => void
}) => {
  const { t } = useTranslation()
  const done = useUndoToast()
  const { text: draft } = useDraft(`note ${person.key}`)
  const [other, setOther] = useState(false)
  const { contact, sighting, why } = person
  if (!sighting) return null
  const attach = async (id: string) => void done(await attachIdentity(id, sighting))
  const add = async (name: string) => void done(await addContact(name, sighting))
  return (
    <section className="flex flex-col gap-3 p-3" aria-labelledby="ask-who">
      <h2 id="ask-who" className="line-clamp-3 break-words text-lg font-semibold">
        {t("panel.ask.title", { name: contact.name })}
      </h2>
      <p className="text-sm text-soft">{t(`panel.ask.${why}`)}</p>
      <ul className="flex flex-wrap gap-x-3 text-xs text-soft">
        {[contact.phone, contact.email, contact.tags.join(", ")].filter(Boolean).map((it) => (
          <li key={it} className="max-w-full truncate">
            {it}
          </li>
        ))}
      </ul>
      <div className="flex flex-wrap gap-2">
        {why === "guess" && (
          <Button tone="do" onClick={() => void attach(contact.id)}>
            {t("panel.ask.yes")}
          </Button>
        )}
        {why === "ambiguous" && (
          <Button onClick={() => onChoose(contact.id)}>{t("panel.ask.show")}</Button>
        )}
        <Button aria-expanded={other} onClick={() => setOther(!other)}>
          {t("panel.ask.other")}
        </Button>
        {why === "guess" && (
          <Button onClick={() => void add(sighting.name || contact.name)}>
            {t("panel.ask.new")}
          </Button>
        )}
      </div>
      {other && (
        <ContactSearch
          label={t("panel.ask.who")}
          onChoose={(id) => (why === "guess" ? void attach(id) : onChoose(id))}
        />
      )}
      {draft && <p className="text-xs text-soft">{t("panel.note.waiting")}</p>}
    </section>
  )
}
