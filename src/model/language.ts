import * as v from "valibot"
import type { Locale } from "./settings"

/** A language of the screens; `uiLanguages` has all. */
export interface Language {
  /** In its own words, so that who cannot read the screens finds it. */
  name: string
  /** Of the languages in which texts for customers are there at first: cards, starter replies, posters. */
  texts: Locale
  /** ISO 4217 of amounts typed without one, until the seller says. */
  currency: string
}

/**
 * BCP 47, as it is kept: the language chosen may be one that this version does not speak, as after a
 * backup from a newer one. `languageOf` says what is spoken then.
 */
export const LanguageTag = v.pipe(
  v.string(),
  v.maxLength(35),
  v.regex(/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i)
)
