import i18next from "i18next"
import { initReactI18next } from "react-i18next"
import type { Locale } from "~model/settings"
import { en } from "./en"
import { zhCN } from "./zh-CN"

/**
 * Speaks a language from now on, in every mounted screen at once and without a reload; the page's
 * `lang` follows. Safe to call again.
 */
export const startI18n = async (locale: Locale): Promise<void> => {
  document.documentElement.lang = locale
  if (i18next.isInitialized) {
    if (i18next.language !== locale) await i18next.changeLanguage(locale)
    return
  }
  await i18next.use(initReactI18next).init({
    lng: locale,
    fallbackLng: "en",
    resources: { en: { translation: en }, "zh-CN": { translation: zhCN } },
    // React escapes; escaping twice would show &amp; in names.
    interpolation: { escapeValue: false },
    initAsync: false,
    react: { useSuspense: false }
  })
}
