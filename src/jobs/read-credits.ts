import type { Credit } from "~model/credit"
import type { Money } from "~model/money"
import type { Order } from "~model/order"
import { database, type Rows } from "~store/database"
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

/** More rows than this are read faster with all others of their table than one by one. */
const few = 2000

/** The rows of some ids, by id, and perhaps others. */
const rowsOf = async <K extends "orders" | "contacts" | "shareLinks" | "campaigns">(
  table: K,
  ids: readonly (string | null)[]
): Promise<ReadonlyMap<string, Rows[K]>> => {
  const wanted = [...new Set(ids)].flatMap((it) => it ?? [])
  const rows =
    wanted.length > few
      ? await database.of(table).toArray()
      : await database.of(table).bulkGet(wanted)
  return new Map(rows.flatMap((it) => (it ? [[it.id, it] as const] : [])))
}

/** What the ids of a credit may stand for; rows in the bin may be there or not. */
export interface KnownRows {
  /** Whom a customer's id stands for today. */
  who: (id: string | null) => string | null
  order: (id: string) => Rows["orders"] | undefined
  contact: (id: string) => Rows["contacts"] | undefined
  link: (id: string) => Rows["shareLinks"] | undefined
  campaign: (id: string) => Rows["campaigns"] | undefined
}

const alive = <T extends { deletedAt: number | null }>(row: T | undefined): T | null =>
  row?.deletedAt === null ? row : null

/** A credit with what its ids stand for. */
export const creditView = (credit: Credit, known: KnownRows): CreditView => {
  const order = known.order(credit.orderId ?? "")
  const link = alive(known.link(credit.linkId ?? ""))
  const nameOf = (id: string | null) => alive(known.contact(id ?? ""))?.name ?? null
  const [buyerId, introducerId] = [known.who(credit.contactId), known.who(credit.introducerId)]
  return {
    id: credit.id,
    credit,
    total: order?.total ?? credit.total,
    void: isVoid(order),
    buyerId,
    buyer: nameOf(buyerId),
    introducerId,
    introducer: nameOf(introducerId),
    link: link && (link.title || link.target),
    campaign: alive(known.campaign(credit.campaignId ?? ""))?.name ?? null
  }
}

/** All credits that are not in the bin, the latest order first. */
export const readCredits = async (): Promise<CreditView[]> => {
  const [all, today] = await Promise.all([database.credits.toArray(), survivors(database)])
  const credits = all.filter((it) => it.deletedAt === null)
  const who = (id: string | null) => (id === null ? null : (today(id) ?? id))
  const people = credits.flatMap((it) => [who(it.contactId), who(it.introducerId)])
  const [orders, contacts, links, campaigns] = await Promise.all([
    rowsOf(
      "orders",
      credits.map((it) => it.orderId)
    ),
    rowsOf("contacts", people),
    rowsOf(
      "shareLinks",
      credits.map((it) => it.linkId)
    ),
    rowsOf(
      "campaigns",
      credits.map((it) => it.campaignId)
    )
  ])
  const known = {
    who,
    order: (id: string) => orders.get(id),
    contact: (id: string) => contacts.get(id),
    link: (id: string) => links.get(id),
    campaign: (id: string) => campaigns.get(id)
  }
  return credits
    .toSorted((a, b) => b.orderedAt - a.orderedAt || (a.id < b.id ? -1 : 1))
    .map((credit) => creditView(credit, known))
}
