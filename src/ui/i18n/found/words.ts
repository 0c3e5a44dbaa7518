// Written by `npm run table` of the languages in src/ui/i18n; see CONTRIBUTING.md.

import type { LanguageCode } from "~model/ui-languages"
import type { Words } from "../words"

export const others: Record<Exclude<LanguageCode, "en">, () => Promise<{ words: Words }>> = {
  "zh-CN": () => import("../zh-CN")
}
