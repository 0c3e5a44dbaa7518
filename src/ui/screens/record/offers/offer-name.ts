import { useTranslation } from "react-i18next"
import type { Offer } from "~model/offer"

export const offerName = ({ product, variant }: Offer): string =>
  [product.title, variant?.name].filter(Boolean).join(" · ")

/** Why something is offered, as a sentence. */
export const useOfferSentence = (): ((offer: Offer) => string) => {
  const { t, i18n } = useTranslation()
  const day = new Intl.DateTimeFormat(i18n.language, { day: "numeric", month: "short" })
  return (offer) => {
    const name = offerName(offer)
    switch (offer.why) {
      case "runs-out":
        return t(offer.at < Date.now() ? "offers.ranOut" : "offers.runsOut", {
          name,
          date: day.format(offer.at)
        })
      case "back":
        return t("offers.back", { name })
      case "next":
        return t("offers.next", { name, count: offer.others, like: offer.like })
    }
  }
}
