// Written by `npm run table` of the languages in src/ui/i18n; see CONTRIBUTING.md.

import type { LanguageCode } from "~model/ui-languages"
import { reminder as reminderEn } from "../en/reminder"
import { reminder as reminderZhCN } from "../zh-CN/reminder"
import type { Sections } from "../words"

export const found: Record<LanguageCode, Pick<Sections, "reminder">> = {
  en: { reminder: reminderEn },
  "zh-CN": { reminder: reminderZhCN }
}
