import { useMemo, useState } from "react"
import { useTranslation } from "react-i18next"
import { type LinkSetup, namingOf } from "~jobs/draft-links"
import { marksOfPreset } from "~model/link-marks"
import { useAlive } from "~ui/hooks/use-alive"
import { useSettings } from "~ui/hooks/use-settings"

/** What `MarksSelect` holds: a campaign or a preset, each under its kind; "" for neither. */
export const campaignMark = (id: string): string => (id ? `campaign ${id}` : "")
export const presetMark = (name: string): string => `preset ${name}`

/** What links are made with; null until the seller's settings and campaigns are read. */
export const useLinkSetup = (mark: string, words: string): LinkSetup | null => {
  const { i18n } = useTranslation()
  const settings = useSettings()
  const campaigns = useAlive("campaigns")
  // One day for all of a form's links, also past midnight.
  const [at] = useState(() => Date.now())
  const campaign = campaigns?.find((it) => campaignMark(it.id) === mark) ?? null
  const preset = settings?.utmPresets.find((it) => presetMark(it.name) === mark)
  const setup: LinkSetup | null =
    settings && campaigns
      ? {
          campaign,
          marks: campaign ?? (preset ? marksOfPreset(preset) : null),
          words,
          rules: settings.utmRules,
          naming: namingOf(settings.linkNaming),
          at,
          locale: i18n.language
        }
      : null
  // What is read anew, and says the same, makes no new links: those that were kept stay kept.
  const key = JSON.stringify(setup)
  // oxlint-disable-next-line react-hooks/exhaustive-deps
  return useMemo(() => setup, [key])
}
