import { useTranslation } from "react-i18next"
import { useSiteName } from "~ui/hooks/use-site-name"
import { TimeText } from "~ui/parts/time-text"

/** Words of a chat that a note is about, with where and when they were quoted. */
export const NoteQuote = ({ quote, site, at }: { quote: string; site: string; at?: number }) => {
  const { t } = useTranslation()
  const name = useSiteName()
  return (
    <figure className="mb-1 border-l-2 pl-2 text-xs text-soft">
      <blockquote dir="auto" className="line-clamp-6 whitespace-pre-wrap break-words" title={quote}>
        {quote}
      </blockquote>
      {site && (
        <figcaption>
          {t(at ? "notes.quote.fromAt" : "notes.quote.from", { site: name(site) })}{" "}
          {at && <TimeText at={at} form="day" />}
        </figcaption>
      )}
    </figure>
  )
}
