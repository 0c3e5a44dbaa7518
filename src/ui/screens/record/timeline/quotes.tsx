import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { Quote } from "~jobs/quotes"
import type { Contact } from "~model/contact"
import type { Insert } from "~ui/hooks/use-insert"
import { useQuotes } from "~ui/hooks/use-quotes"
import { Button } from "~ui/parts/button"
import { useSayQuote } from "./use-say-quote"

const few = 2

/** Prices told to a customer that are no longer what the catalogue says. Nothing where all hold. */
export const Quotes = ({ contact }: { contact: Contact }) => (
  <QuotesOf told={useQuotes(contact.id) ?? []} />
)

/** The same, of what was read already; with `insert` as one of the strips of the panel's card. */
export const QuotesOf = ({ told, insert }: { told: readonly Quote[]; insert?: Insert }) => {
  const { t } = useTranslation()
  const [all, setAll] = useState(false)
  const quotes = told.filter((it) => it.is !== "same")
  if (quotes.length === 0) return null
  const shown = all ? quotes : quotes.slice(0, few)
  return (
    <section
      aria-label={t("timeline.quotes.title")}
      className={insert ? "border-b px-3 py-1" : "border-t pt-3"}
    >
      <p className="text-xs text-soft">{t("timeline.quotes.title")}</p>
      <ul>
        {shown.map((quote) => (
          <QuoteLine
            key={`${quote.productId} ${quote.variant}`}
            quote={quote}
            {...(insert && { insert })}
          />
        ))}
      </ul>
      {quotes.length > shown.length && (
        <Button dense tone="quiet" className="-ml-2 text-do" onClick={() => setAll(true)}>
          {t("timeline.quotes.more", { count: quotes.length - shown.length })}
        </Button>
      )}
    </section>
  )
}

const QuoteLine = ({ quote, insert }: { quote: Quote; insert?: Insert }) => {
  const { t } = useTranslation()
  const say = useSayQuote()
  const name = [quote.name, quote.variant].filter(Boolean).join(" · ")
  return (
    <li className="flex items-start gap-2 border-b py-1 text-sm last:border-b-0">
      <span className="min-w-0 grow">
        <bdi className="block break-words">{name}</bdi>
        <span className="figures block text-xs text-soft">{say(quote)}</span>
      </span>
      {insert && quote.now && (
        <Button
          dense
          aria-label={`${t("common.insert")}: ${name}`}
          onClick={() =>
            void insert(
              { what: "product", id: quote.productId, variantId: quote.variantId },
              quote.name
            )
          }
        >
          {t("common.insert")}
        </Button>
      )}
    </li>
  )
}
