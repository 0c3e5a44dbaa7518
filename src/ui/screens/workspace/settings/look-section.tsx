import { useTranslation } from "react-i18next"
import { uiLanguages } from "~model/ui-languages"
import type { Settings } from "~model/settings"
import { useChangeSetting } from "~ui/hooks/use-change-setting"
import { SelectField } from "~ui/parts/select-field"
import { Section } from "../section"

const themes = ["system", "light", "dark"] as const

export const LookSection = ({ settings }: { settings: Settings }) => {
  const { t } = useTranslation()
  const change = useChangeSetting()
  return (
    <Section title={t("workspace.settings.look")}>
      <div className="grid gap-3 sm:grid-cols-2">
        <SelectField
          label={t("workspace.settings.language")}
          // One that this version does not speak is chosen by nobody here.
          value={settings.locale && settings.locale in uiLanguages ? settings.locale : ""}
          onChange={({ target: { value } }) => void change("locale", value || null)}
          options={[
            { value: "", label: t("workspace.settings.languageAuto") },
            // In their own words, so that who cannot read the one finds the other.
            ...Object.entries(uiLanguages).map(([value, { name }]) => ({ value, label: name }))
          ]}
        />
        <SelectField
          label={t("workspace.settings.theme")}
          value={settings.theme}
          onChange={({ target: { value } }) => {
            const theme = themes.find((it) => it === value)
            if (theme) void change("theme", theme)
          }}
          options={themes.map((value) => ({
            value,
            label: t(`workspace.settings.themes.${value}`)
          }))}
        />
      </div>
    </Section>
  )
}
