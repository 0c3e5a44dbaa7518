import type { TFunction } from "i18next"
import { useTranslation } from "react-i18next"
import { sayWhen, type Understood } from "./when-words"

const sayFromNow = (when: Understood, t: TFunction, locale: string) =>
  sayWhen(when, { t, locale, now: Date.now() })

/**
 * When something is due, in the reader's language and time zone: the exact date, how far off it is,
 * and how it comes again.
 */
export const WhenText = (when: Understood) => {
  const { t, i18n } = useTranslation()
  return (
    <time dateTime={new Date(when.at).toISOString()} className="figures">
      {sayFromNow(when, t, i18n.language)}
    </time>
  )
}
