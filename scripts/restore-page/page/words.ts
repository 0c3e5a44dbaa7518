import { languageOf } from "~model/language-of"
import type { LanguageCode } from "~model/ui-languages"
import { found } from "~ui/i18n/found/restore-page"
import type { Sections } from "~ui/i18n/words"

export type Words = Sections["restorePage"]

export const wordsIn = (language: LanguageCode): Words => found[language].restorePage

/** The browser's own language, where the page speaks it. */
export const firstLanguage = (): LanguageCode => languageOf(...navigator.languages)

/** Fills `{{name}}` in a sentence. */
export const fill = (sentence: string, slots: Readonly<Record<string, string>>): string =>
  sentence.replace(/\{\{(\w+)\}\}/g, (_, name: string) => slots[name] ?? "")

/** How dates and numbers are written: as the reader's country does it, where it speaks that language. */
export const localeOf = (language: LanguageCode): string =>
  navigator.languages.find((it) => it.slice(0, 2) === language.slice(0, 2)) ?? language
