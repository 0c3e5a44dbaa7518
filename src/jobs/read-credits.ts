import type { Credit } from "~model/credit"
import type { Money } from "~model/money"
import type { Order } from "~model/order"
import { database } from "~store/database"
import { survivors } from "~store/survivor"

/** A credit with what its ids stand for today; a name is null where that is gone or in the bin. */
export interface CreditView {
  id: string
  credit: Credit
  /** What the order comes to: the kept order's, where there is one. */
  total: Money | null
  /** Nothing came of it: the order was cancelled or put into the bin. */
  void: boolean
  buyerId: string | null
  buyer: string | null
  introducerId: string | null
  introducer: string | null
  link: string | null
  campaign: string | null
}

/** Did nothing come of an order? Not known of one that is not kept. */
export const isVoid = (order: Order | undefined): boolean =>
  order !== undefined && (order.deletedAt !== null || order.state === "cancelled")

/** All credits that are not in the bin, the latest order first. */
export const readCredits = async (): Promise<CreditView[]> => {
  const [credits, orders, contacts, links, campaigns, today] = await Promise.all([
    database.credits.toArray(),
    database.orders.toArray(),
    database.contacts.toArray(),
    database.shareLinks.toArray(),
    database.campaigns.toArray(),
    survivors(database)
  ])
  const byId = new Map(orders.map((it) => [it.id, it]))
  const names = new Map(
    contacts.filter((it) => it.deletedAt === null).map((it) => [it.id, it.name])
  )
  const titles = new Map(
    links.filter((it) => it.deletedAt === null).map((it) => [it.id, it.title || it.target])
  )
  const slugs = new Map(
    campaigns.filter((it) => it.deletedAt === null).map((it) => [it.id, it.name])
  )
  const who = (id: string | null) => (id === null ? null : (today(id) ?? id))
  return credits
    .filter((it) => it.deletedAt === null)
    .toSorted((a, b) => b.orderedAt - a.orderedAt || (a.id < b.id ? -1 : 1))
    .map((credit) => {
      const order = byId.get(credit.orderId ?? "")
      const [buyerId, introducerId] = [who(credit.contactId), who(credit.introducerId)]
      return {
        id: credit.id,
        credit,
        total: order?.total ?? credit.total,
        void: isVoid(order),
        buyerId,
        buyer: names.get(buyerId ?? "") ?? null,
        introducerId,
        introducer: names.get(introducerId ?? "") ?? null,
        link: titles.get(credit.linkId ?? "") ?? null,
        campaign: slugs.get(credit.campaignId ?? "") ?? null
      }
    })
}
