// Written by `npm run table` of the languages in src/ui/i18n; see CONTRIBUTING.md.

import type { LanguageCode } from "~model/ui-languages"
import { tour as tourEn } from "../en/tour"
import { tour as tourZhCN } from "../zh-CN/tour"
import type { Sections } from "../words"

export const found: Record<LanguageCode, Pick<Sections, "tour">> = {
  en: { tour: tourEn },
  "zh-CN": { tour: tourZhCN }
}
