import { useTranslation } from "react-i18next"
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
          value={settings.locale ?? ""}
          onChange={({ target: { value } }) =>
            void change("locale", value === "en" || value === "zh-CN" ? value : null)
          }
          options={[
            { value: "", label: t("workspace.settings.languageAuto") },
            // In their own words, so that who cannot read the one finds the other.
            { value: "en", label: "English" },
            { value: "zh-CN", label: "简体中文" }
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
