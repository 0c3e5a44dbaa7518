import type { Locale } from "~model/settings"
import { en } from "./en"
import { speak } from "./speak"
import { zhCN } from "./zh-CN"

/** Speaks a language from now on, with every word that there is; see `speak`. */
export const startI18n = (locale: Locale): Promise<void> =>
  speak(locale, { en: { translation: en }, "zh-CN": { translation: zhCN } })
