import { Sparkles } from "lucide-react"
import { useTranslation } from "react-i18next"
import { meetWant } from "~jobs/wants"
import type { Offer } from "~model/offer"
import type { Insert } from "~ui/hooks/use-insert"
import { useUndoToast } from "~ui/hooks/use-undo-toast"
import { Button } from "~ui/parts/button"
import { Icon } from "~ui/parts/icon"
import { offerName, useOfferSentence } from "./offer-name"

/** One thing to offer and why; where there is a chat, a button that inserts its text. */
export const OfferLine = ({ offer, insert }: { offer: Offer; insert?: Insert }) => {
  const { t } = useTranslation()
  const done = useUndoToast()
  const sentence = useOfferSentence()
  const name = offerName(offer)
  const { product, variant } = offer
  return (
    <li className="flex items-start gap-2 py-1 text-sm">
      <Icon of={Sparkles} className="mt-0.5 text-do" />
      <span dir="auto" className="line-clamp-3 min-w-0 grow break-words">
        {sentence(offer)}
      </span>
      {offer.why === "back" && (
        <Button
          dense
          tone="quiet"
          aria-label={t("offers.metNamed", { name })}
          onClick={async () => void done(await meetWant(offer.want.id))}
        >
          {t("offers.met")}
        </Button>
      )}
      {insert && (
        <Button
          dense
          aria-label={t("offers.insert", { name })}
          onClick={() =>
            void insert({ what: "product", id: product.id, variantId: variant?.id ?? null }, name)
          }
        >
          {t("common.insert")}
        </Button>
      )}
    </li>
  )
}
