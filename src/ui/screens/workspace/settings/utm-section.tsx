import { Plus, X } from "lucide-react"
import { useTranslation } from "react-i18next"
import type { UtmPreset } from "~model/settings"
import { checkUtmValue } from "~model/utm"
import { useChangeSetting } from "~ui/hooks/use-change-setting"
import { Button } from "~ui/parts/button"
import { IconButton } from "~ui/parts/icon-button"
import { SavedField } from "../saved-field"
import { Section } from "../section"

const fields = ["name", "source", "medium", "campaign"] as const
type Field = (typeof fields)[number]

const labels = {
  name: "workspace.settings.utmName",
  source: "workspace.settings.utmSource",
  medium: "workspace.settings.utmMedium",
  campaign: "workspace.settings.utmCampaign"
} as const

/** Sets of UTM values, each value checked before it is kept. */
export const UtmSection = ({ presets }: { presets: readonly UtmPreset[] }) => {
  const { t } = useTranslation()
  const change = useChangeSetting()
  const wrong = (field: Field, value: string): string => {
    if (field === "name") return value ? "" : t("workspace.settings.utmProblem.missing")
    // The placeholder stands for a channel's id, which is fit for a label.
    const problem = checkUtmValue(value.replaceAll("{channel}", "channel"))
    const optional = field === "campaign" && problem === "missing"
    return problem && !optional ? t(`workspace.settings.utmProblem.${problem}`) : ""
  }
  const save = async (at: number, field: Field, text: string) => {
    const value = text.trim().slice(0, field === "name" ? 60 : 100)
    const why = wrong(field, value)
    if (!why)
      await change(
        "utmPresets",
        presets.map((it, index) => (index === at ? { ...it, [field]: value } : it))
      )
    return why
  }
  const add = () =>
    change("utmPresets", [
      ...presets,
      {
        name: `${t("workspace.settings.utmName")} ${presets.length + 1}`,
        source: "{channel}",
        medium: "social",
        campaign: ""
      }
    ])
  return (
    <Section
      title={t("workspace.settings.utm")}
      // Single braces are ours, i18next reads double ones alone.
      hint={t("workspace.settings.utmHint")}
    >
      {presets.map((preset, at) => (
        <div
          // Names may be equal: the place is what tells them apart.
          // oxlint-disable-next-line react/no-array-index-key
          key={at}
          className="grid grid-cols-2 items-start gap-2 border-b last:border-b-0 pb-3 sm:grid-cols-[1fr_1fr_1fr_1fr_auto]"
        >
          {fields.map((field) => (
            <SavedField
              key={field}
              label={t(labels[field])}
              value={preset[field]}
              onSave={(value) => save(at, field, value)}
            />
          ))}
          <IconButton
            className="mt-5"
            label={t("workspace.settings.removePreset", { name: preset.name })}
            icon={X}
            onClick={() =>
              void change(
                "utmPresets",
                presets.filter((_, index) => index !== at)
              )
            }
          />
        </div>
      ))}
      <div>
        <Button dense icon={Plus} onClick={() => void add()}>
          {t("workspace.settings.addPreset")}
        </Button>
      </div>
    </Section>
  )
}
