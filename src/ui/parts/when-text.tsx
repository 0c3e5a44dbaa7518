import type { TFunction } from "i18next"
import { Fragment } from "react"
import { useTranslation } from "react-i18next"
import { type Understood, whenParts } from "./when-words"

/** Read apart from drawing, which must come out the same each time. */
const fromNow = (when: Understood, t: TFunction, locale: string) =>
  whenParts(when, { t, locale, now: Date.now() })

/**
 * When something is due, in the reader's language and time zone: the exact date, how far off it is,
 * and how it comes again. A line breaks between them and not within, "3 hours / ago".
 */
export const WhenText = (when: Understood) => {
  const { t, i18n } = useTranslation()
  return (
    <time dateTime={new Date(when.at).toISOString()} className="figures">
      {fromNow(when, t, i18n.language).map((part, at) => (
        <Fragment key={part}>
          {at > 0 && " · "}
          <span className="whitespace-nowrap">{part}</span>
        </Fragment>
      ))}
    </time>
  )
}
