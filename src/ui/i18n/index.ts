import type { LanguageCode } from "~model/ui-languages"
import { words as en } from "./en"
import { others } from "./found/words"
import { speak } from "./speak"

/** The words of a language besides English, which every page has at hand. */
const wordsOf = async (language: LanguageCode) =>
  language === "en" ? {} : { [language]: { translation: (await others[language]()).words } }

let wanted: LanguageCode = "en"

/** Speaks a language from now on, with every word that there is; see `speak`. */
export const startI18n = async (language: LanguageCode): Promise<void> => {
  wanted = language
  const words = await wordsOf(language)
  // Of two languages chosen one after the other the later one holds.
  if (wanted === language) await speak(language, { en: { translation: en }, ...words })
}
