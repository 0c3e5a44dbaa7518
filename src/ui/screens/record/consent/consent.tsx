import { Download, Trash2 } from "lucide-react"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { editContact } from "~jobs/edit-contact"
import { exportContact } from "~jobs/export-contact"
import type { Contact } from "~model/contact"
import { useUndoToast } from "~ui/hooks/use-undo-toast"
import { Button } from "~ui/parts/button"
import { saveFile } from "~ui/parts/save-file"
import { SelectField } from "~ui/parts/select-field"
import { useToast } from "~ui/parts/toaster"
import { SavedField } from "~ui/screens/workspace/saved-field"
import { Erase } from "./erase"

const consents = ["unknown", "given", "stopped"] as const

/** Where a customer came from, whether they agreed to be written to; export and erasure. */
export const Consent = ({ contact }: { contact: Contact }) => {
  const { t, i18n } = useTranslation()
  const done = useUndoToast()
  const toast = useToast()
  const [erasing, setErasing] = useState(false)
  const change = async (value: string) => {
    const consent = consents.find((it) => it === value)
    if (!consent) return
    const consentAt = consent === "unknown" ? null : Date.now()
    done(await editContact(contact.id, { consent, consentAt }))
  }
  const save = async (source: string) => {
    const outcome = await editContact(contact.id, { source: source.trim() })
    if (!outcome.ok) return t(`refusals.job.${outcome.why}`)
    done(outcome)
    return ""
  }
  const exportAll = async () => {
    const file = await exportContact(contact.id)
    if (!file) return toast({ text: t("refusals.job.gone"), tone: "danger" })
    saveFile(file.name, file.text)
    toast({ text: t("purge.exported", { name: file.name }) })
  }
  const date =
    contact.consentAt !== null
    && new Intl.DateTimeFormat(i18n.language, { dateStyle: "medium" }).format(contact.consentAt)
  return (
    <section aria-label={t("purge.title")} className="flex flex-col gap-3 py-2">
      <div className="grid gap-3 sm:grid-cols-2">
        <SavedField label={t("purge.source")} value={contact.source} onSave={save} />
        <SelectField
          label={t("purge.consent")}
          {...(date && { hint: t("purge.since", { date }) })}
          value={contact.consent}
          onChange={(event) => void change(event.target.value)}
          options={consents.map((value) => ({ value, label: t(`purge.${value}`) }))}
        />
      </div>
      <div className="flex flex-wrap gap-2">
        <Button dense icon={Download} onClick={() => void exportAll()}>
          {t("purge.export")}
        </Button>
        <Button dense tone="danger" icon={Trash2} onClick={() => setErasing(true)}>
          {t("purge.erase")}
        </Button>
      </div>
      {erasing && <Erase contact={contact} onClose={() => setErasing(false)} />}
    </section>
  )
}
