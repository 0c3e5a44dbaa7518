import { languageOf, textsOf } from "~model/language-of"
import { type LanguageCode, uiLanguages } from "~model/ui-languages"
import type { Locale, Settings } from "~model/settings"
import { browser } from "~platform/browser"

/** What the screens speak: the language chosen, where it is spoken, else the browser's, else English. */
export const uiLanguage = ({ locale }: Pick<Settings, "locale">): LanguageCode =>
  languageOf(...(locale === null ? [] : [locale]), browser.i18n.getUILanguage())

/** In which language texts for customers are there at first, for this seller. */
export const textLocale = (settings: Pick<Settings, "locale">): Locale =>
  textsOf(uiLanguage(settings))

/** ISO 4217 of amounts typed without one: as set, else as the goods are sold, else by language. */
export const usualCurrency = (
  settings: Pick<Settings, "locale" | "currency"> & { goodsCurrency?: string }
): string =>
  settings.currency || settings.goodsCurrency || uiLanguages[uiLanguage(settings)].currency
