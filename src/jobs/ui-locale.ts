import type { Locale, Settings } from "~model/settings"
import { browser } from "~platform/browser"

/** The language chosen, else the browser's, else English. */
export const uiLocale = (settings: Pick<Settings, "locale">): Locale =>
  settings.locale ?? (browser.i18n.getUILanguage().toLowerCase().startsWith("zh") ? "zh-CN" : "en")

/** ISO 4217 of amounts typed without one: as set, else as the goods are sold, else by language. */
export const usualCurrency = (
  settings: Pick<Settings, "locale" | "currency"> & { goodsCurrency?: string }
): string =>
  settings.currency || settings.goodsCurrency || (uiLocale(settings) === "zh-CN" ? "CNY" : "USD")
