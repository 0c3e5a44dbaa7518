import { bodyIn } from "./choose-body"
import { type LanguageCode, uiLanguages } from "./ui-languages"
import type { Locale } from "./settings"

const isSpoken = (code: string): code is LanguageCode => Object.hasOwn(uiLanguages, code)
const spoken = Object.keys(uiLanguages)
  .filter(isSpoken)
  .map((language) => ({ language }))

/**
 * The language in which the screens speak to somebody.
 * @param tags BCP 47, what is wanted most first. Of each the very same counts, else one in the same
 * script, else any of the same language; English where none of them is spoken.
 */
export const languageOf = (...tags: readonly string[]): LanguageCode => {
  for (const tag of tags) {
    const found = bodyIn(spoken, tag)
    if (found) return found.language
  }
  return "en"
}

/** In which language texts for customers are there at first, for who reads the screens in this one. */
export const textsOf = (language: string): Locale => uiLanguages[languageOf(language)].texts
