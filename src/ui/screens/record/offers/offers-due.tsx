import { useTranslation } from "react-i18next"
import type { offersForAll } from "~jobs/offers"
import { useOffersForAll } from "~ui/hooks/use-offers"
import { PersonName } from "~ui/parts/person-name"
import { RunQueueButton } from "../queue/run-queue-button"
import { useOfferSentence } from "./offer-name"

const most = 50

/** Everybody to whom something is worth offering now; a queue goes through them. */
export const OffersDue = ({ onContact }: { onContact: (contactId: string) => void }) => (
  <OffersDueOf all={useOffersForAll() ?? []} onContact={onContact} />
)

/** The same, of what was read already. */
export const OffersDueOf = ({
  all,
  onContact
}: {
  all: Awaited<ReturnType<typeof offersForAll>>
  onContact: (contactId: string) => void
}) => {
  const { t } = useTranslation()
  const sentence = useOfferSentence()
  if (all.length === 0) return null
  const steps = all.map(({ contact, offer }) => ({
    contactId: contact.id,
    followUpId: null,
    item: { what: "product" as const, id: offer.product.id, variantId: offer.variant?.id ?? null }
  }))
  return (
    <section aria-label={t("offers.due")} className="flex flex-col">
      <div className="flex items-center gap-2 px-3 pt-3">
        <h2 className="grow text-xs text-soft" title={t("offers.dueHint")}>
          {t("offers.due")}
        </h2>
        <RunQueueButton className="-mr-2" name={t("offers.due")} steps={steps} />
      </div>
      <ul>
        {all.slice(0, most).map(({ contact, offer }) => (
          <li key={`${contact.id} ${offer.why} ${offer.product.id}`} className="border-b">
            <button
              type="button"
              className="flex w-full flex-col px-3 py-1.5 text-left text-sm hover:bg-raised"
              onClick={() => onContact(contact.id)}
            >
              <PersonName name={contact.name} />
              <span dir="auto" className="line-clamp-2 break-words text-xs text-soft">
                {sentence(offer)}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
