import { useTranslation } from "react-i18next"
import { editContact } from "~jobs/edit-contact"
import type { Contact } from "~model/contact"
import { useUndoToast } from "~ui/hooks/use-undo-toast"
import { SelectField } from "~ui/parts/select-field"
import {
  type CardField,
  cardFields,
  nameOfField,
  saveField,
  shownField
} from "~ui/screens/record/details/card-field"
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
/** Name, the lines of the form and language, each saved when it is left. */
export const CustomerFields = ({ contact }: { contact: Contact }) => {
  const { t, i18n } = useTranslation()
  const done = useUndoToast()
  const names = new Intl.DisplayNames(i18n.language, { type: "language" })
  const save = async (field: CardField | "name", value: string) => {
    const outcome =
      field === "name"
        ? await editContact(contact.id, { name: value })
        : await saveField(contact.id, field, value)
    if (!outcome.ok) return t(`refusals.job.${outcome.why}`)
    done(outcome)
    return ""
  }
  return (
    <div className="grid gap-3 sm:grid-cols-2">
      <SavedField
        label={t("common.name")}
        value={contact.name}
        onSave={(value) => save("name", value)}
      />
      {cardFields.map((field) => (
        <SavedField
          key={field}
          label={t(nameOfField[field])}
          value={shownField(contact, field)}
          onSave={(value) => save(field, value)}
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
