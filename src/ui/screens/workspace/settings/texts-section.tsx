import { useTranslation } from "react-i18next"
import type { Settings } from "~model/settings"
import { Section } from "../section"
import { Carriers } from "./carriers"
import { TextTemplate } from "./text-template"

const locales = ["en", "zh-CN"] as const

/** The card text, an order's confirmation and where it is, each in both languages, with what it makes. */
export const TextsSection = ({ settings }: { settings: Settings }) => {
  const { t } = useTranslation()
  return (
    <Section title={t("workspace.settings.texts")}>
      {(["cards", "confirmations", "whereabouts"] as const).map((name) =>
        locales.map((locale) => (
          <TextTemplate
            key={`${name} ${locale}`}
            name={name}
            locale={locale}
            texts={settings[name]}
          />
        ))
      )}
      <Carriers carriers={settings.carriers} />
    </Section>
  )
}
