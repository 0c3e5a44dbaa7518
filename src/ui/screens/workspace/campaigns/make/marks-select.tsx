import { useTranslation } from "react-i18next"
import { useAlive } from "~ui/hooks/use-alive"
import { useSettings } from "~ui/hooks/use-settings"
import { SelectField } from "~ui/parts/select-field"
import { campaignMark, presetMark } from "./use-link-setup"

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
  const campaigns = useAlive("campaigns") ?? []
  const settings = useSettings()
  const labels = presets ? (settings?.utmPresets ?? []) : []
  return (
    <SelectField
      label={t("campaigns.marks.label")}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      options={[
        { value: "", label: t("campaigns.marks.none") },
        ...campaigns.map((it) => ({ value: campaignMark(it.id), label: it.name })),
        ...labels.map(({ name }) => ({
          value: presetMark(name),
          label: t("campaigns.marks.preset", { name })
        }))
      ]}
    />
  )
}
