// Written by `npm run table` of the languages in src/ui/i18n; see CONTRIBUTING.md.

import type { LanguageCode } from "~model/ui-languages"
import { followUps as followUpsEn } from "../en/follow-ups"
import { followUps as followUpsZhCN } from "../zh-CN/follow-ups"
import type { Sections } from "../words"

export const found: Record<LanguageCode, Pick<Sections, "followUps">> = {
  en: { followUps: followUpsEn },
  "zh-CN": { followUps: followUpsZhCN }
}
