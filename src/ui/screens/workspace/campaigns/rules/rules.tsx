import { useTranslation } from "react-i18next"
import { useSettings } from "~ui/hooks/use-settings"
import { Skeleton } from "~ui/parts/skeleton"
import { FormHead } from "../../form-head"
import { ChecksSection } from "./checks-section"
import { NamingSection } from "./naming-section"
import { PresetsSection } from "./presets-section"

/** How links are named, and what may stand in their labels. */
export const Rules = () => {
  const { t } = useTranslation()
  const settings = useSettings()
  if (!settings) return <Skeleton />
  const { utmPresets, utmRules, linkNaming } = settings
  return (
    <div className="flex max-w-3xl flex-col gap-4 p-4 pb-20">
      <FormHead title={t("campaigns.rules.title")} />
      <p className="text-sm text-soft">{t("campaigns.rules.intro")}</p>
      <NamingSection pattern={linkNaming} separator={utmRules.separator} />
      <ChecksSection rules={utmRules} />
      <PresetsSection presets={utmPresets} separator={utmRules.separator} />
    </div>
  )
}
