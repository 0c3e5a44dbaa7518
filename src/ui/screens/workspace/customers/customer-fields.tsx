import { useTranslation } from "react-i18next"
import { editContact } from "~jobs/edit-contact"
import type { Contact } from "~model/contact"
import { useUndoToast } from "~ui/hooks/use-undo-toast"
import { SelectField } from "~ui/parts/select-field"
import { SavedField } from "../saved-field"

const languages = [
  "en",
  "zh",
  "de",
  "fr",
  "es",
  "pt",
  "it",
  "ru",
  "ar",
  "ja",
  "ko",
  "id",
  "vi",
  "th"
]
const lines = ["name", "phone", "email", "address"] as const

/** Name, phone, e-mail, address and language, each saved when it is left. */
export const CustomerFields = ({ contact }: { contact: Contact }) => {
  const { t, i18n } = useTranslation()
  const done = useUndoToast()
  const names = new Intl.DisplayNames(i18n.language, { type: "language" })
  const save = async (name: (typeof lines)[number], value: string) => {
    const outcome = await editContact(contact.id, { [name]: value.trim() })
    if (!outcome.ok) return t(`refusals.job.${outcome.why}`)
    done(outcome)
    return ""
  }
  return (
    <div className="grid gap-3 sm:grid-cols-2">
      {lines.map((name) => (
        <SavedField
          key={name}
          label={t(`common.${name}`)}
          value={contact[name]}
          onSave={(value) => save(name, value)}
        />
      ))}
      <SelectField
        label={t("workspace.customers.language")}
        value={contact.language}
        onChange={async (event) =>
          done(await editContact(contact.id, { language: event.target.value }))
        }
        options={[...new Set(["", ...languages, contact.language])].map((value) => ({
          value,
          label: value ? (names.of(value) ?? value) : t("workspace.customers.languageAny")
        }))}
      />
    </div>
  )
}
