import { restorePage as en } from "~ui/i18n/en/restore-page"
import { restorePage as zhCN } from "~ui/i18n/zh-CN/restore-page"

export const languages = { en: "English", "zh-CN": "中文" } as const
export type Language = keyof typeof languages

export type Words = typeof en
const words: Readonly<Record<Language, Words>> = { en, "zh-CN": zhCN }

export const wordsIn = (language: Language): Words => words[language]

/** The browser's own language, where the page speaks it. */
export const firstLanguage = (): Language =>
  navigator.languages.find((it) => /^(en|zh)\b/i.test(it))?.startsWith("zh") ? "zh-CN" : "en"

/** Fills `{{name}}` in a sentence. */
export const fill = (sentence: string, slots: Readonly<Record<string, string>>): string =>
  sentence.replace(/\{\{(\w+)\}\}/g, (_, name: string) => slots[name] ?? "")

/** How dates and numbers are written: as the reader's country does it, where it speaks that language. */
export const localeOf = (language: Language): string =>
  navigator.languages.find((it) => it.slice(0, 2) === language.slice(0, 2)) ?? language
