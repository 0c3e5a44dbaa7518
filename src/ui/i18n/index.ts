import { words as en } from "./en"
import { others } from "./found/words"
import { speaker } from "./speak"

/** Speaks a language from now on, with every word that there is; see `speak`. */
export const startI18n = speaker(en, others)
