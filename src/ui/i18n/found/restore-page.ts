// Written by `npm run table` of the languages in src/ui/i18n; see CONTRIBUTING.md.

import type { LanguageCode } from "~model/ui-languages"
import { restorePage as restorePageEn } from "../en/restore-page"
import { restorePage as restorePageZhCN } from "../zh-CN/restore-page"
import type { Sections } from "../words"

export const found: Record<LanguageCode, Pick<Sections, "restorePage">> = {
  en: { restorePage: restorePageEn },
  "zh-CN": { restorePage: restorePageZhCN }
}
