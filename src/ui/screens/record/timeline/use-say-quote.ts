import { useTranslation } from "react-i18next"
import type { Quote } from "~jobs/quotes"
import { formatMoney } from "~model/money"

const sentences = {
  same: "timeline.quotes.said",
  changed: "timeline.quotes.said",
  currency: "timeline.quotes.beside",
  "no-price": "timeline.quotes.noPrice",
  gone: "timeline.quotes.gone"
} as const

/** "You quoted ¥199 on 3 Nov; the catalogue now says ¥229." The year is said where it is another. */
export const useSayQuote = (): ((quote: Quote) => string) => {
  const { t, i18n } = useTranslation()
  const day = useShortDay()
  return ({ is, told, at, now }) =>
    t(sentences[is], {
      told: formatMoney(told, i18n.language),
      day: day(at),
      now: now ? formatMoney(now, i18n.language) : ""
    })
}

const isThisYear = (at: number): boolean => new Date(at).getFullYear() === new Date().getFullYear()

/** "3 Nov", and with its year where that is not this one. */
export const useShortDay = (): ((at: number) => string) => {
  const { i18n } = useTranslation()
  return (at) =>
    new Intl.DateTimeFormat(i18n.language, {
      day: "numeric",
      month: "short",
      ...(!isThisYear(at) && { year: "numeric" })
    }).format(at)
}
