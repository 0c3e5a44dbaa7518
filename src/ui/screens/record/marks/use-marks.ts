import type { Campaign } from "~model/campaign"
import { type LinkMarks, marksOfPreset } from "~model/link-marks"
import { useAlive } from "~ui/hooks/use-alive"
import { useSettings } from "~ui/hooks/use-settings"

/** A campaign or a set of labels that links may be marked with. */
export interface MarkChoice {
  /** Under its kind: a campaign and a preset may be called the same. */
  value: string
  name: string
  campaign: Campaign | null
  marks: LinkMarks
}

/** The value of a campaign among the choices; "" for none. */
export const campaignMark = (id: string): string => (id ? `campaign ${id}` : "")

/** All that links may be marked with, campaigns first; undefined until it is read. */
export const useMarks = (): MarkChoice[] | undefined => {
  const campaigns = useAlive("campaigns")
  const presets = useSettings()?.utmPresets
  return (
    campaigns
    && presets && [
      ...campaigns.map((it) => ({
        value: campaignMark(it.id),
        name: it.name,
        campaign: it,
        marks: it
      })),
      ...presets.map((it) => ({
        value: `preset ${it.name}`,
        name: it.name,
        campaign: null,
        marks: marksOfPreset(it)
      }))
    ]
  )
}
