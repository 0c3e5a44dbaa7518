import { useTranslation } from "react-i18next"
import type { CustomField, FieldValue } from "~model/custom-field"
import { SelectField } from "~ui/parts/select-field"
import { FieldLine } from "./field-line"
import { SeveralField } from "./several-field"

/** A field to be filled in, by its type. */
export const FieldInput = ({
  field,
  value,
  currency,
  onSave
}: {
  field: CustomField
  /** Of the field's type; undefined where it has none. */
  value: FieldValue | undefined
  currency: string
  /** @returns what is wrong, "" where it was saved. */
  onSave: (value: FieldValue | null) => Promise<string>
}) => {
  const { t } = useTranslation()
  if (field.type === "several")
    return (
      <SeveralField
        field={field}
        value={Array.isArray(value) ? value : []}
        onChange={(list) => void onSave(list.length > 0 ? list : null)}
      />
    )
  if (field.type !== "choice")
    return <FieldLine field={field} value={value} currency={currency} onSave={onSave} />
  const chosen = typeof value === "string" ? value : ""
  return (
    <SelectField
      label={field.name}
      value={chosen}
      onChange={(event) => void onSave(event.target.value || null)}
      options={[...new Set(["", ...field.choices, chosen])].map((it) => ({
        value: it,
        label: it || t("segments.fields.noChoice")
      }))}
    />
  )
}
