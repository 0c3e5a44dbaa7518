import type { Campaign } from "~model/campaign"
import { type LinkMarks, marksOfPreset } from "~model/link-marks"
import { useAlive } from "~ui/hooks/use-alive"
import { useSettings } from "~ui/hooks/use-settings"

/** A campaign or a set of labels that links may be marked with. */
export interface MarkChoice {
  value: string
  name: string
  campaign: Campaign | null
  marks: LinkMarks
}

/** All that links may be marked with, campaigns first. */
export const useMarks = (): MarkChoice[] => {
  const campaigns = useAlive("campaigns") ?? []
  const presets = useSettings()?.utmPresets ?? []
  return [
    ...campaigns.map((it) => ({
      value: `campaign ${it.id}`,
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
}
