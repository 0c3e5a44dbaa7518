// Written by `npm run table` of the languages in src/ui/i18n; see CONTRIBUTING.md.

import type { LanguageCode } from "~model/ui-languages"
import type { BarWords } from "../words"

export const others: Record<Exclude<LanguageCode, "en">, () => Promise<{ words: BarWords }>> = {
  "zh-CN": () => import("./bar/zh-CN")
}
