import type { LanguageCode } from "~model/ui-languages"
import { found } from "./found/bar"
import { speak } from "./speak"

/** Speaks a language on the bar's page, which has its own words alone: it is loaded beside every chat. */
export const startBarI18n = (language: LanguageCode): Promise<void> =>
  speak(language, { en: { translation: found.en }, [language]: { translation: found[language] } })
