import type { Act } from "~model/change"
import type { Contact } from "~model/contact"
import { attachesByItself, identityKey } from "~model/identity"
import { type Order, shopOf, unshipped } from "~model/order"
import type { Product } from "~model/product"
import { creditSaid } from "~model/credit-said"
import { newRecord } from "~model/row"
import { type SeenOrder, seenOrder } from "~model/seen-order"
import type { Sighting } from "~model/sighting"
import { fold } from "~model/fold"
import { commit } from "~store/commit"
import { type Database, database } from "~store/database"
import { patch, put, type Write } from "~store/write"
import { creditWrites, metOrder } from "./credit-order"
import { type Ensured, ensureContact, identityWrite, trustedOwner } from "./ensure-contact"
import { linesOf, type Standing, standingOf } from "./order-standing"
import { type Outcome, outcome, Refused } from "./outcome"
import { pageAddress } from "./page-address"
import { ruleOf } from "./rule-of"
import { readSettings } from "./settings"

/** An order on a page, ready to be taken. */
export interface OnPage {
  sighting: Sighting
  seen: SeenOrder
  shop: string
  /** The page's address as it may be kept. */
  url: string
}

/** What a page of a back office says of its order; null where it names none. */
export const orderOnPage = async (sighting: Sighting, url: string): Promise<OnPage | null> => {
  const rule = await ruleOf(sighting, url)
  const fields = rule?.list && sighting.surface === "list" ? rule.list.fields : rule?.fields
  const { currency, goodsCurrency } = await readSettings()
  const seen = seenOrder({
    fields: sighting.fields,
    items: sighting.items ?? [],
    states: rule?.states ?? {},
    hasNumber: fields?.["order"] !== undefined,
    currency: currency || goodsCurrency
  })
  return seen && { sighting, seen, shop: shopOf(sighting), url: pageAddress(url) }
}

/** How the order on a page stands to the list now. */
export const lookUpOrder = (it: OnPage): Promise<Standing> =>
  standingOf(database, it.seen, it.shop, it.url)

/**
 * Takes an order from a page into the list, or brings the one that is there up to what the page
 * says; with it, what the customer's card has none of. One change.
 * @param contactId Whose it is, as the seller says; "" where the page says it.
 */
export const takeSeenOrder = async (page: OnPage, contactId = ""): Promise<Outcome> =>
  outcome(() =>
    commit(async (db) => {
      const standing = await standingOf(db, page.seen, page.shop, page.url)
      if (standing.is === "binned") throw new Refused("binned")
      const filled = standing.is === "new" ? null : await ownFill(db, page, standing.order)
      if (standing.is === "new") {
        const ensured = await ownerFor(db, page, contactId)
        if (!ensured.ok) throw new Refused(ensured.why)
        const { contact, writes } = ensured
        const order = newOrder(page, contact.id, await productsBy(db, page.seen))
        return {
          act: { kind: "order-added", name: contact.name },
          contactId: contact.id,
          writes: [
            ...writes,
            ...fill(contact, page.sighting),
            put("orders", order),
            ...(await creditWrites(db, metOrder(order, creditSaid(page.sighting.fields))))
          ]
        }
      }
      const { order } = standing
      const fields = standing.is === "changed" ? standing.fields : {}
      const met = metOrder({ ...order, ...fields }, creditSaid(page.sighting.fields))
      const writes = [
        patch("orders", order.id, fields),
        ...(filled ?? []),
        ...(await creditWrites(db, met))
      ]
      return { act: actOf(order, fields), contactId: order.contactId, writes }
    })
  )

export const actOf = (order: Order, fields: Partial<Order>): Act => ({
  kind: fields.state ? "order-moved" : "order-edited",
  name: order.number
})

/** Whose order it is: the customer the seller named, who then bears the page's name for them. */
const ownerFor = async (db: Database, page: OnPage, contactId: string): Promise<Ensured> => {
  const { sighting } = page
  if (!contactId) return ensureContact(db, { sighting })
  const ensured = await ensureContact(db, { contactId })
  const { identity, ambiguous } = sighting
  if (!ensured.ok || !identity || ambiguous) return ensured
  const { id } = ensured.contact
  if (await trustedOwner(db, sighting, id)) throw new Refused("taken")
  const known = await db.identities.get(identityKey(identity))
  const sure = attachesByItself(identity) || (known?.confirmedAt ?? null) !== null
  if (known?.contactId === id && sure) return ensured
  return { ...ensured, writes: [identityWrite(sighting, id, Date.now())] }
}

export const newOrder = (
  { seen, shop, url }: Pick<OnPage, "seen" | "shop" | "url">,
  contactId: string,
  products: ReadonlyMap<string, Product>
): Order => ({
  ...newRecord(seen.orderedOn ?? Date.now()),
  ...unshipped,
  contactId,
  number: seen.number,
  lines: linesOf(seen).map((line, index) => ({
    ...line,
    productId:
      (products.get(`sku ${seen.lines[index]?.sku}`) ?? products.get(fold(line.title)))?.id ?? null
  })),
  total: seen.total,
  totalSaid: seen.totalSaid,
  state: seen.stateSeen ?? "to-pay",
  stateSaid: seen.stateSaid,
  stateSeen: seen.stateSeen,
  site: shop,
  url,
  carrier: seen.carrier,
  tracking: seen.tracking,
  address: seen.address,
  origin: seen.origin,
  campaign: seen.campaign
})

/** Products by title, and by `sku …`; none are read where the order has no lines. */
export const productsBy = async (
  db: Database,
  { lines }: Pick<SeenOrder, "lines">
): Promise<ReadonlyMap<string, Product>> => {
  const products = lines.length > 0 ? await db.products.toArray() : []
  return new Map(
    products
      .filter((it) => it.deletedAt === null)
      .flatMap((it): [string, Product][] => [
        [fold(it.title), it],
        ...(it.sku ? [[`sku ${it.sku}`, it] satisfies [string, Product]] : [])
      ])
  )
}

const room = { phone: 60, email: 200, address: 500 } as const

/** What the page says of a customer whose card is silent about it. What stands there stays. */
export const fill = (contact: Contact, { fields }: Pick<Sighting, "fields">): Write[] => {
  const empty: Partial<Contact> = {}
  for (const name of ["phone", "email", "address"] as const) {
    const said = fields[name]?.slice(0, room[name])
    if (said && !contact[name]) empty[name] = said
  }
  return Object.keys(empty).length > 0 ? [patch("contacts", contact.id, empty)] : []
}

/** Fills the card of an order's owner, if it is surely them whom the page names. */
const ownFill = async (db: Database, { sighting }: OnPage, order: Order): Promise<Write[]> => {
  const { identity, ambiguous } = sighting
  if (!identity || ambiguous || !attachesByItself(identity)) return []
  const known = await db.identities.get(identityKey(identity))
  if (known?.contactId !== order.contactId) return []
  const contact = await db.contacts.get(order.contactId)
  return contact && contact.deletedAt === null ? fill(contact, sighting) : []
}
