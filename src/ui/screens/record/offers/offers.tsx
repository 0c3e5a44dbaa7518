import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { Contact } from "~model/contact"
import type { Insert } from "~ui/hooks/use-insert"
import { type OffersView, useOfferNext, useOffers } from "~ui/hooks/use-offers"
import { Button } from "~ui/parts/button"
import { KeepWish } from "./keep-wish"
import { OfferLine } from "./offer-line"
import { QuietLine } from "./quiet-line"
import { WaitingLine } from "./waiting-line"

/** What to offer a customer now: used up, back in stock, wished for; and what goes with it, if asked. */
export const Offers = ({ contact }: { contact: Contact }) => {
  const view = useOffers(contact)
  return view && <OffersOf contact={contact} view={view} />
}

/** The same, of what was read already; with `insert` as one of the strips of the panel's card. */
export const OffersOf = ({
  contact,
  view,
  insert
}: {
  contact: Contact
  view: OffersView
  insert?: Insert
}) => {
  const { t } = useTranslation()
  const [asked, setAsked] = useState(false)
  const [wishing, setWishing] = useState(false)
  const next = useOfferNext(contact, asked)
  if (contact.group) return null
  const offers = [...view.offers, ...(next ?? [])]
  return (
    // In the workspace the section below has the line.
    <section
      aria-label={t("offers.title")}
      className={`flex flex-col px-3 py-1 ${insert ? "border-b" : ""}`}
    >
      <QuietLine contact={contact} />
      {(offers.length > 0 || view.waiting.length > 0) && (
        <ul>
          {offers.map((offer) => (
            <OfferLine
              key={`${offer.why} ${offer.product.id} ${offer.variant?.id}`}
              offer={offer}
              {...(insert && { insert })}
            />
          ))}
          {view.waiting.map(({ want, name }) => (
            <WaitingLine key={want.id} want={want} name={name} />
          ))}
        </ul>
      )}
      {asked && next?.length === 0 && (
        <p className="py-1 text-xs text-soft">{t("offers.noNext")}</p>
      )}
      {wishing ? (
        <KeepWish contactId={contact.id} onDone={() => setWishing(false)} />
      ) : (
        <div className="-ml-2 flex flex-wrap">
          <Button dense tone="quiet" className="text-soft" onClick={() => setWishing(true)}>
            {t("offers.keep")}
          </Button>
          {!asked && (
            <Button dense tone="quiet" className="text-soft" onClick={() => setAsked(true)}>
              {t("offers.askNext")}
            </Button>
          )}
        </div>
      )}
    </section>
  )
}
