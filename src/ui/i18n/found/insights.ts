// Written by `npm run table` of the languages in src/ui/i18n; see CONTRIBUTING.md.

import type { LanguageCode } from "~model/ui-languages"
import { insights as insightsEn } from "../en/insights"
import { insights as insightsZhCN } from "../zh-CN/insights"
import type { Sections } from "../words"

export const found: Record<LanguageCode, Pick<Sections, "insights">> = {
  en: { insights: insightsEn },
  "zh-CN": { insights: insightsZhCN }
}
