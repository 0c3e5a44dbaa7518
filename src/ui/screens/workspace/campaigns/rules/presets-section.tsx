import { Plus, X } from "lucide-react"
import { useTranslation } from "react-i18next"
import type { Settings, UtmPreset } from "~model/settings"
import { useChangeSetting } from "~ui/hooks/use-change-setting"
import { Button } from "~ui/parts/button"
import { IconButton } from "~ui/parts/icon-button"
import { SavedField } from "../../saved-field"
import { Section } from "../../section"
import { SavedLabel } from "./saved-label"

const fields = ["source", "medium", "campaign"] as const

const labels = {
  source: "workspace.settings.utmSource",
  medium: "workspace.settings.utmMedium",
  campaign: "workspace.settings.utmCampaign"
} as const

/** Sets of labels that are put on links outside a campaign, each value checked before it is kept. */
export const PresetsSection = ({
  presets,
  separator
}: {
  presets: readonly UtmPreset[]
  separator: Settings["utmRules"]["separator"]
}) => {
  const { t } = useTranslation()
  const change = useChangeSetting()
  const save = (at: number, values: Partial<UtmPreset>) =>
    change("utmPresets", (before) =>
      before.map((it, index) => (index === at ? { ...it, ...values } : it))
    )
  const rename = async (at: number, typed: string) => {
    const name = typed.trim().slice(0, 60)
    if (!name) return t("workspace.settings.utmProblem.missing")
    await save(at, { name })
    return ""
  }
  const add = () =>
    change("utmPresets", (before) => [
      ...before,
      {
        name: `${t("workspace.settings.utmName")} ${before.length + 1}`,
        source: "{channel}",
        medium: "social",
        campaign: ""
      }
    ])
  return (
    <Section title={t("workspace.settings.utm")} hint={t("workspace.settings.utmHint")}>
      {presets.map((preset, at) => (
        <div
          // Names may be equal: the place is what tells them apart.
          // oxlint-disable-next-line react/no-array-index-key
          key={at}
          className="grid grid-cols-2 items-start gap-2 border-b pb-3 last:border-b-0 sm:grid-cols-[1fr_1fr_1fr_1fr_auto]"
        >
          <SavedField
            label={t("workspace.settings.utmName")}
            value={preset.name}
            onSave={(value) => rename(at, value)}
          />
          {fields.map((field) => (
            <SavedLabel
              key={field}
              label={t(labels[field])}
              value={preset[field]}
              separator={separator}
              onSave={(value) => save(at, { [field]: value })}
            />
          ))}
          <IconButton
            className="mt-5"
            label={t("workspace.settings.removePreset", { name: preset.name })}
            icon={X}
            onClick={() =>
              void change("utmPresets", (before) => before.filter((_, index) => index !== at))
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
