import type { words } from "./en"
import type { browser } from "./en/browser"
import type { insights } from "./en/insights"
import type { reminder } from "./en/reminder"
import type { restorePage } from "./en/restore-page"
import type { tour } from "./en/tour"

/** Plural forms that a language has or has not, as CLDR names them; all have `other`. */
type Form = "one" | "two" | "few" | "many"

/** A key of one plural form, among others of the same word. */
type FormKey<T> = keyof {
  [
    K in keyof T as K extends `${infer Base}_${Form}`
      ? `${Base}_other` extends keyof T
        ? K
        : never
      : never
  ]: never
}
type Counted<T> = keyof {
  [K in keyof T as K extends `${infer Base}_other` ? `${Base}_${Form}` : never]: never
}

/**
 * What English says, to be said in another language: every key and no other, but each counted word in
 * the plural forms of that language. A test holds it to those, and to the blanks.
 */
export type Wording<T> = T extends string
  ? string
  : T extends readonly string[]
    ? readonly string[]
    : { [K in Exclude<keyof T, FormKey<T>>]: Wording<T[K]> } & { [K in Counted<T>]?: string }

/** What every page with screens has at hand. */
export type Words = Wording<typeof words>

/** What the bar says, which is loaded beside every chat. */
export type BarWords = Pick<
  Words,
  "bar" | "common" | "followUps" | "refusals" | "triggers" | "when"
>

/** All sections of a language: of the last ones each is read where it is needed alone. */
export interface Sections extends Words {
  insights: Wording<typeof insights>
  tour: Wording<typeof tour>
  restorePage: Wording<typeof restorePage>
  browser: Wording<typeof browser>
  reminder: Wording<typeof reminder>
}
