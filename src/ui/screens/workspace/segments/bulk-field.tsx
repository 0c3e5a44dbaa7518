import { useState } from "react"
import { useTranslation } from "react-i18next"
import { listFields } from "~jobs/custom-fields"
import { usualCurrency } from "~jobs/ui-language"
import type { FieldValue } from "~model/custom-field"
import { readFieldValue } from "~model/field-value"
import { useLive } from "~ui/hooks/use-live"
import { useSettings } from "~ui/hooks/use-settings"
import { Button } from "~ui/parts/button"
import { DialogFoot } from "~ui/parts/dialog-foot"
import { SelectField } from "~ui/parts/select-field"
import { TextField } from "~ui/parts/text-field"
import { SeveralField } from "~ui/screens/record/fields/several-field"

/** Which field, and what all are to have in it. Left empty, it is cleared. */
export const BulkField = ({
  onSet
}: {
  onSet: (fieldId: string, value: FieldValue | null) => void
}) => {
  const { t } = useTranslation()
  const fields = useLive(listFields)
  const settings = useSettings()
  const [id, setId] = useState("")
  const [typed, setTyped] = useState<readonly string[]>([])
  const [error, setError] = useState("")
  if (!fields || !settings) return null
  const field = fields.find((it) => it.id === id) ?? fields[0]
  if (!field) return <p className="text-sm text-soft">{t("segments.fields.none")}</p>
  const type = (values: readonly string[]) => {
    setTyped(values)
    setError("")
  }
  const save = () => {
    const read = readFieldValue(field, typed, usualCurrency(settings))
    if (read.ok) onSet(field.id, read.value)
    else setError(t(`segments.fields.fault.${read.why}`, { name: field.name }))
  }
  return (
    <form
      className="flex flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <SelectField
        label={t("segments.bulk.whichField")}
        value={field.id}
        onChange={(event) => {
          setId(event.target.value)
          type([])
        }}
        options={fields.map((it) => ({ value: it.id, label: it.name }))}
      />
      {field.type === "several" ? (
        <SeveralField field={field} value={typed} onChange={type} />
      ) : field.type === "choice" ? (
        <SelectField
          label={field.name}
          value={typed[0] ?? ""}
          onChange={(event) => type([event.target.value])}
          options={["", ...field.choices].map((value) => ({
            value,
            label: value || t("segments.fields.noChoice")
          }))}
        />
      ) : (
        <TextField
          label={field.name}
          {...(field.type === "date" && { type: "date" })}
          value={typed[0] ?? ""}
          {...(error && { error })}
          onChange={(event) => type([event.target.value])}
        />
      )}
      <DialogFoot>
        <Button tone="do" type="submit">
          {t("common.save")}
        </Button>
      </DialogFoot>
    </form>
  )
}
