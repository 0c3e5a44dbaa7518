// Written by `npm run table` of the languages in src/ui/i18n; see CONTRIBUTING.md.

import type { Language } from "./language"

/** What the screens speak, by BCP 47. */
export const uiLanguages = {
  en: { name: "English", texts: "en", currency: "USD" },
  "zh-CN": { name: "简体中文", texts: "zh-CN", currency: "CNY" }
} as const satisfies Record<string, Language>

export type LanguageCode = keyof typeof uiLanguages
