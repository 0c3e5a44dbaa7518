import { useTranslation } from "react-i18next"
import { listFields } from "~jobs/custom-fields"
import { setField } from "~jobs/edit-field"
import { usualCurrency } from "~jobs/ui-language"
import type { Contact } from "~model/contact"
import type { FieldValue } from "~model/custom-field"
import { isOfType, typedValue } from "~model/field-value"
import { useLive } from "~ui/hooks/use-live"
import { useSettings } from "~ui/hooks/use-settings"
import { useUndoToast } from "~ui/hooks/use-undo-toast"
import { Button } from "~ui/parts/button"
import { FieldInput } from "./field-input"

/** The seller's own fields of a customer, each edited where it stands. */
export const CustomFields = ({ contact }: { contact: Contact }) => {
  const { t } = useTranslation()
  const done = useUndoToast()
  const fields = useLive(listFields)
  const settings = useSettings()
  if (!settings || !fields || fields.length === 0) return null
  const currency = usualCurrency(settings)
  const save = async (id: string, value: FieldValue | null): Promise<string> => {
    const outcome = await setField(contact.id, id, value)
    if (!outcome.ok) return t(`refusals.job.${outcome.why}`)
    done(outcome)
    return ""
  }
  return (
    <section
      aria-label={t("segments.fields.own")}
      className="grid min-w-0 gap-3 py-2 sm:grid-cols-2"
    >
      {fields.map((field) => {
        const value = contact.fields[field.id]
        const strange = value !== undefined && !isOfType(field, value)
        return (
          <div key={`${field.id} ${field.type}`} className="flex min-w-0 flex-col gap-1">
            <FieldInput
              field={field}
              value={strange ? undefined : value}
              currency={currency}
              onSave={(next) => save(field.id, next)}
            />
            {strange && (
              // Never lost: it may be read here, written anew above, or cleared.
              <p className="flex flex-wrap items-center gap-1 text-xs text-due">
                <span className="min-w-0 break-words">
                  {t("segments.fields.otherType", {
                    name: field.name,
                    value: typedValue(value, currency)
                  })}
                </span>
                <Button dense tone="quiet" onClick={() => void save(field.id, null)}>
                  {t("segments.fields.clear", { name: field.name })}
                </Button>
              </p>
            )}
          </div>
        )
      })}
    </section>
  )
}
