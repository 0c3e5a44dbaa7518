import { useTranslation } from "react-i18next"
import { SelectField } from "~ui/parts/select-field"
import type { MarkChoice } from "~ui/screens/record/marks/use-marks"

/** Which campaign's marks, or which labels, a link gets. */
export const MarksSelect = ({
  label,
  choices,
  value,
  closed = "",
  onChange
}: {
  label: string
  choices: readonly MarkChoice[]
  value: string
  /** Why nothing can be chosen; "" where it can. */
  closed?: string
  onChange: (value: string) => void
}) => {
  const { t } = useTranslation()
  return (
    <SelectField
      label={label}
      value={value}
      disabled={closed !== ""}
      {...(closed && { hint: closed })}
      onChange={(event) => onChange(event.target.value)}
      options={[
        { value: "", label: t("panel.share.noPreset") },
        ...choices.map((it) => ({
          value: it.value,
          label: it.campaign ? t("share.campaignNamed", { name: it.name }) : it.name
        }))
      ]}
    />
  )
}
