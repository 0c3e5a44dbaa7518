import { useTranslation } from "react-i18next"
import type { Locale } from "~model/settings"

/** The language of the screens. */
export const useLocale = (): Locale => (useTranslation().i18n.language === "zh-CN" ? "zh-CN" : "en")
