import type { Locale } from "~model/settings"
import { en } from "./en"
import { speak } from "./speak"

/** The words of a language besides English, which every page has at hand to fall back on. */
const wordsOf = async (locale: Locale) =>
  locale === "en" ? {} : { [locale]: { translation: (await import("./zh-CN")).zhCN } }

let wanted: Locale = "en"

/** Speaks a language from now on, with every word that there is; see `speak`. */
export const startI18n = async (locale: Locale): Promise<void> => {
  wanted = locale
  const words = await wordsOf(locale)
  // Of two languages chosen one after the other the later one holds.
  if (wanted === locale) await speak(locale, { en: { translation: en }, ...words })
}
