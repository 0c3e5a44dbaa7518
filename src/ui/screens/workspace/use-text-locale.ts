import { useTranslation } from "react-i18next"
import { textsOf } from "~model/language-of"
import type { Locale } from "~model/settings"

/** In which language texts for customers are there at first, for who reads these screens. */
export const useTextLocale = (): Locale => textsOf(useTranslation().i18n.language)
