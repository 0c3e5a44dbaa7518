import { ExternalLink } from "lucide-react"
import { useTranslation } from "react-i18next"
import type { CustomField, FieldValue } from "~model/custom-field"
import { type FieldFault, readFieldValue, typedValue } from "~model/field-value"
import { Icon } from "~ui/parts/icon"
import { SavedField } from "~ui/screens/workspace/saved-field"

const looks: Partial<Record<CustomField["type"], object>> = {
  number: { inputMode: "decimal", className: "figures" },
  money: { inputMode: "decimal", className: "figures" },
  date: { type: "date", className: "figures" },
  link: { inputMode: "url", dir: "ltr" }
}

/** A field of one line: text, number, money, date or link. */
export const FieldLine = ({
  field,
  value,
  currency,
  onSave
}: {
  field: CustomField
  value: FieldValue | undefined
  /** ISO 4217 of amounts typed without one. */
  currency: string
  /** @returns what is wrong, "" where it was saved. */
  onSave: (value: FieldValue | null) => Promise<string>
}) => {
  const { t } = useTranslation()
  const { name, type } = field
  const fault = (why: FieldFault) => t(`segments.fields.fault.${why}`, { name })
  const save = (typed: string) => {
    const read = readFieldValue(field, typed, currency)
    return read.ok ? onSave(read.value) : fault(read.why)
  }
  return (
    <div className="flex min-w-0 items-start gap-1">
      <div className="min-w-0 grow">
        <SavedField
          label={name}
          maxLength={2000}
          {...looks[type]}
          value={typedValue(value, currency)}
          onSave={save}
        />
      </div>
      {type === "link" && typeof value === "string" && (
        <a
          href={value}
          target="_blank"
          rel="noreferrer noopener"
          aria-label={t("segments.fields.openLink", { name })}
          title={value}
          className="mt-5 inline-flex size-control shrink-0 items-center justify-center rounded text-soft hover:bg-raised hover:text-ink"
        >
          <Icon of={ExternalLink} />
        </a>
      )}
    </div>
  )
}
