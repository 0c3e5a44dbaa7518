import { offerNext, offersFor, offersForAll } from "~jobs/offers"
import type { Contact } from "~model/contact"
import type { Offer } from "~model/offer"
import type { Want } from "~model/want"
import { database } from "~store/database"
import { useLive } from "./use-live"

export interface OffersView {
  offers: Offer[]
  /** What they still wait for, with the name of the goods. */
  waiting: { want: Want; name: string }[]
}

/** What may be offered to a customer now, live; undefined while it is read. */
export const useOffers = (contact: Contact): OffersView | undefined =>
  useLive(async () => {
    const [offers, wants] = await Promise.all([
      offersFor(contact),
      database.wants.where("contactId").equals(contact.id).toArray()
    ])
    const back = new Set(offers.map((it) => (it.why === "back" ? it.want.id : "")))
    const open = wants.filter((it) => !it.deletedAt && it.metAt === null && !back.has(it.id))
    const products = await database.products.bulkGet(open.map((it) => it.productId))
    const waiting = open.map((want, at) => {
      const variant = products[at]?.variants.find((it) => it.id === want.variantId)
      return { want, name: [products[at]?.title, variant?.name].filter(Boolean).join(" · ") }
    })
    return { offers, waiting }
  }, [contact])

/** What goes with what they bought, once it is asked for. */
export const useOfferNext = (contact: Contact, asked: boolean): Offer[] | undefined =>
  useLive(async () => (asked ? offerNext(contact) : []), [contact, asked])

/** What is worth offering to anybody now. */
export const useOffersForAll = () => useLive(() => offersForAll(), [])
