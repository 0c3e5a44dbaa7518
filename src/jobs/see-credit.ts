import { creditSaid, saysAnything } from "~model/credit-said"
import type { Sighting } from "~model/sighting"
import { commit } from "~store/commit"
import type { Database } from "~store/database"
import { type MetOrder, creditWrites, metOrder } from "./credit-order"
import { recogniseContact } from "./recognise-contact"
import { readSettings } from "./settings"
import { type OnPage, orderOnPage } from "./take-seen-order"

/** Does the page say where the buyer came from? */
export const tellsSource = ({ surface, fields }: Sighting): boolean =>
  surface === "order" && saysAnything(creditSaid(fields))

/**
 * Credits an order on a page to the link, campaign or introducer that it speaks of. Nobody is saved
 * by it: a buyer counts where they are a customer already. Not where the seller wants nothing of
 * this shop's orders.
 */
export const seeCredit = async (sighting: Sighting, url: string): Promise<void> => {
  if (!tellsSource(sighting)) return
  const page = await orderOnPage(sighting, url)
  if (!page || (await readSettings()).orderShops[page.shop] === "never") return
  await commit(async (db) => {
    const met = await metOnPage(db, page)
    const writes = await creditWrites(db, met)
    if (writes.length === 0) return null
    const act = { kind: "credit-seen" as const, name: page.seen.number }
    return { act, contactId: met.contactId ?? "", writes }
  })
}

/** The order on a page: the one that is kept, where it is; else what the page says alone. */
const metOnPage = async (db: Database, page: OnPage): Promise<MetOrder> => {
  const { seen, shop, sighting } = page
  const said = creditSaid(sighting.fields)
  const [order] = await db.orders
    .where("[site+number]")
    .equals([shop, seen.number])
    .filter((it) => it.deletedAt === null)
    .toArray()
  if (order) return { ...metOrder(order, said), total: seen.total ?? order.total }
  const buyer = await recogniseContact(sighting, db)
  return {
    shop,
    number: seen.number,
    total: seen.total,
    orderId: null,
    contactId: buyer.who === "known" ? buyer.contact.id : null,
    said,
    orderedAt: seen.orderedOn,
    productIds: []
  }
}
