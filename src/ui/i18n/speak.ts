import i18next, { type Resource } from "i18next"
import { initReactI18next } from "react-i18next"
import type { Locale } from "~model/settings"

/**
 * Speaks a language from now on, in every mounted screen at once and without a reload; the page's
 * `lang` follows. Safe to call again.
 * @param resources The words that this page needs, by language; those of a language it knows already
 * are not read again.
 */
export const speak = async (locale: Locale, resources: Resource): Promise<void> => {
  document.documentElement.lang = locale
  if (i18next.isInitialized) {
    for (const [language, words] of Object.entries(resources))
      if (!i18next.hasResourceBundle(language, "translation"))
        i18next.addResourceBundle(language, "translation", words["translation"])
    if (i18next.language !== locale) await i18next.changeLanguage(locale)
    return
  }
  await i18next.use(initReactI18next).init({
    lng: locale,
    fallbackLng: "en",
    resources,
    // React escapes; escaping twice would show &amp; in names.
    interpolation: { escapeValue: false },
    initAsync: false,
    react: { useSuspense: false }
  })
}
