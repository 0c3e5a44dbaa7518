import { textLocale } from "~jobs/ui-language"
import { type Preset, presets } from "~model/presets"
import { readWhen, type When } from "~parse/when/read-when"
import { useNow } from "./use-now"
import { useSettings } from "./use-settings"

/** What a line says of a time, read anew at every key; null for an empty line. */
export const useWhen = (text: string): When | null => {
  const settings = useSettings()
  const now = useNow()
  if (!settings || !text.trim()) return null
  return readWhen(text, new Date(now), textLocale(settings), settings)
}

/** Times one press away, from now on. */
export const usePresets = (): Preset[] => {
  const settings = useSettings()
  const now = useNow()
  return settings ? presets(new Date(now), settings.dayStartsAt) : []
}
