import { useTranslation } from "react-i18next"
import { correctLabel } from "~model/fit-label"
import type { Settings } from "~model/settings"
import { checkUtmValue, type UtmKey } from "~model/utm"
import { useChangeSetting } from "~ui/hooks/use-change-setting"
import { SelectField } from "~ui/parts/select-field"
import { SavedField } from "../../saved-field"
import { Section } from "../../section"

type Rules = Settings["utmRules"]

/** The labels that sellers set; the others stand in no form here. */
const keys = ["utm_source", "utm_medium", "utm_campaign", "utm_content"] as const satisfies UtmKey[]

const separators = { "": "any", "-": "dash", _: "underscore" } as const

/** The seller's own rules: what joins words, what must be there, what may be. */
export const ChecksSection = ({ rules }: { rules: Rules }) => {
  const { t } = useTranslation()
  const change = useChangeSetting()
  const set = (fields: (before: Rules) => Partial<Rules>) =>
    change("utmRules", (before) => ({ ...before, ...fields(before) }))
  const allow = async (key: UtmKey, typed: string): Promise<string> => {
    const values = [...new Set(typed.split(/[,，、\n]/).map((it) => it.trim()))].filter(Boolean)
    // Put right as it is kept; what cannot be is told.
    const fit = values.map((it) => correctLabel(it, rules.separator) ?? it)
    const why = fit.map((it) => checkUtmValue(it, rules.separator || undefined)).find(Boolean)
    if (why) return t(`workspace.settings.utmProblem.${why}`)
    await set((before) => {
      const { [key]: _, ...others } = before.allowed
      return { allowed: fit.length > 0 ? { ...others, [key]: fit } : others }
    })
    return ""
  }
  return (
    <Section title={t("campaigns.rules.checks")}>
      <SelectField
        label={t("campaigns.rules.separator")}
        className="max-w-60"
        value={rules.separator}
        onChange={({ target: { value } }) => {
          if (value === "" || value === "-" || value === "_") void set(() => ({ separator: value }))
        }}
        options={(["", "-", "_"] as const).map((value) => ({
          value,
          label: t(`campaigns.rules.separators.${separators[value]}`)
        }))}
      />
      <fieldset className="flex flex-wrap gap-x-4 gap-y-1">
        <legend className="pb-1 text-xs text-soft">{t("campaigns.rules.required")}</legend>
        {keys.map((key) => (
          <label key={key} className="flex min-h-row items-center gap-1 text-sm">
            <input
              type="checkbox"
              checked={rules.required.includes(key)}
              onChange={({ target: { checked } }) =>
                void set((before) => ({
                  required: [
                    ...before.required.filter((it) => it !== key),
                    ...(checked ? [key] : [])
                  ]
                }))
              }
            />
            {t(`campaigns.keys.${key}`)}
          </label>
        ))}
      </fieldset>
      <p className="text-xs text-soft">{t("campaigns.rules.allowedHint")}</p>
      <div className="grid items-start gap-3 sm:grid-cols-2">
        {keys.map((key) => (
          <SavedField
            key={key}
            label={t("campaigns.rules.allowedFor", { key: t(`campaigns.keys.${key}`) })}
            value={(rules.allowed[key] ?? []).join(", ")}
            onSave={(value) => allow(key, value)}
          />
        ))}
      </div>
    </Section>
  )
}
