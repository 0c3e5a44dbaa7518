import i18next from "i18next"
import type { LanguageCode } from "~model/ui-languages"
import { others } from "./found/bar"
import { words as en } from "./found/bar/en"
import { speak, speaker } from "./speak"

const start = speaker(en, others)

/**
 * Speaks a language on the bar's page, which has its own words alone: it is loaded beside every chat.
 * Until they are read it speaks English, and is never without words.
 */
export const startBarI18n = (language: LanguageCode): Promise<void> => {
  if (!i18next.isInitialized) void speak("en", { en: { translation: en } })
  return start(language)
}
