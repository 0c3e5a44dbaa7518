import { useTranslation } from "react-i18next"
import { SelectField } from "~ui/parts/select-field"
import { useMarks } from "~ui/screens/record/marks/use-marks"

/** Which campaign links belong to, or which labels they get. */
export const MarksSelect = ({
  value,
  onChange,
  presets = true
}: {
  value: string
  onChange: (mark: string) => void
  /** Whether labels alone may be chosen. */
  presets?: boolean
}) => {
  const { t } = useTranslation()
  const choices = useMarks() ?? []
  return (
    <SelectField
      label={t("campaigns.marks.label")}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      options={[
        { value: "", label: t("campaigns.marks.none") },
        ...choices
          .filter((it) => presets || it.campaign)
          .map(({ value, name, campaign }) => ({
            value,
            label: campaign ? name : t("campaigns.marks.preset", { name })
          }))
      ]}
    />
  )
}
