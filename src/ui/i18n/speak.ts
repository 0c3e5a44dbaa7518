import i18next, { type Resource } from "i18next"
import { initReactI18next } from "react-i18next"
import { directionOf } from "~model/direction-of"
import type { LanguageCode } from "~model/ui-languages"

/**
 * Speaks a language from now on, in every mounted screen at once and without a reload; the page's
 * `lang` and direction follow. Safe to call again.
 * @param resources The words that this page needs, by language; those of a language it knows already
 * are not read again.
 */
export const speak = async (language: LanguageCode, resources: Resource): Promise<void> => {
  document.documentElement.lang = language
  document.documentElement.dir = directionOf(language)
  if (i18next.isInitialized) {
    for (const [each, words] of Object.entries(resources))
      if (!i18next.hasResourceBundle(each, "translation"))
        i18next.addResourceBundle(each, "translation", words["translation"])
    if (i18next.language !== language) await i18next.changeLanguage(language)
    return
  }
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: "en",
    resources,
    // React escapes; escaping twice would show &amp; in names.
    interpolation: { escapeValue: false },
    initAsync: false,
    react: { useSuspense: false }
  })
}

let wanted: LanguageCode = "en"

/**
 * What speaks a language on a page, with the words of English at hand and those of any other read
 * when it is spoken.
 */
export const speaker =
  (
    english: object,
    others: Record<Exclude<LanguageCode, "en">, () => Promise<{ words: object }>>
  ) =>
  async (language: LanguageCode): Promise<void> => {
    wanted = language
    const words =
      language === "en"
        ? {}
        : { [language]: { translation: { ...(await others[language]()).words } } }
    // Of two languages chosen one after the other the later one holds.
    if (wanted === language)
      await speak(language, { en: { translation: { ...english } }, ...words })
  }
