import { useState } from "react"
import { useTranslation } from "react-i18next"
import { fillPattern, readPattern } from "~model/naming"
import type { Settings } from "~model/settings"
import { useChangeSetting } from "~ui/hooks/use-change-setting"
import { SavedField } from "../../saved-field"
import { Section } from "../../section"
import { usePatternFault } from "../pattern-words"

/** The pattern by which links are named, with what a link would be called today. */
export const NamingSection = ({
  pattern,
  separator
}: {
  pattern: string
  separator: Settings["utmRules"]["separator"]
}) => {
  const { t } = useTranslation()
  const change = useChangeSetting()
  const fault = usePatternFault()
  const [at] = useState(() => Date.now())
  const read = readPattern(pattern)
  const product = { id: "example", title: t("campaigns.rules.namingExample"), sku: "AP5" }
  const example = read.ok
    ? fillPattern(
        read.pattern,
        { product, campaign: "spring_sale", channel: "whatsapp", at },
        separator
      )
    : null
  const save = async (typed: string): Promise<string> => {
    const next = typed.trim().slice(0, 200)
    const why = fault(next)
    if (!why) await change("linkNaming", next)
    return why
  }
  return (
    <Section title={t("campaigns.rules.naming")}>
      <SavedField
        label={t("campaigns.rules.pattern")}
        hint={t("campaigns.rules.namingHint")}
        maxLength={200}
        value={pattern}
        onSave={save}
      />
      {example && (
        <p className="break-words text-sm text-soft">
          {example.ok
            ? t("campaigns.rules.example", { name: example.name })
            : t(`workspace.settings.utmProblem.${example.why}`)}
        </p>
      )}
    </Section>
  )
}
