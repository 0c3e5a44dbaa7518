import type { Contact } from "~model/contact"
import { fold } from "~model/fold"
import { grouped } from "~model/grouped"
import { boughtIn, isBack, isOfferable, type Offer, runsOutAt, variantInSize } from "~model/offer"
import type { Order } from "~model/order"
import type { Product } from "~model/product"
import type { Want } from "~model/want"
import { database } from "~store/database"
import { eachRow } from "~store/each-row"

/** Products by id, and their ids by folded title: an order line may name one by its title alone. */
interface Goods {
  products: Map<string, Product>
  byTitle: Map<string, string>
}

const readGoods = async (): Promise<Goods> => {
  const all = (await database.products.toArray()).filter((it) => it.deletedAt === null)
  return {
    products: new Map(all.map((it) => [it.id, it])),
    byTitle: new Map(all.map((it) => [fold(it.title), it.id]))
  }
}

/** The products that these speak of; all of them only where one is named by its title alone. */
const goodsOf = async (orders: readonly Order[], wants: readonly Want[]): Promise<Goods> => {
  const lines = orders.flatMap((it) => it.lines)
  if (lines.some((it) => it.productId === null)) return readGoods()
  const ids = new Set([...lines, ...wants].flatMap((it) => it.productId ?? []))
  const found = await database.products.bulkGet([...ids])
  const alive = found.flatMap((it) => (it && it.deletedAt === null ? [it] : []))
  return { products: new Map(alive.map((it) => [it.id, it])), byTitle: new Map() }
}

/** When each product was last bought, and how many pieces. */
type LastBought = Map<string, { at: number; pieces: number }>

const takeIn = (last: LastBought, order: Order, { byTitle }: Goods): LastBought => {
  for (const [id, pieces] of boughtIn(order, byTitle))
    if ((last.get(id)?.at ?? -1) < order.createdAt) last.set(id, { at: order.createdAt, pieces })
  return last
}

const variantOf = (product: Product, id: string | null) =>
  product.variants.find((it) => it.id === id) ?? null

const dueOffers = (
  contact: Contact,
  last: LastBought,
  wants: readonly Want[],
  goods: Goods,
  now: number
): Offer[] => {
  const used = [...last].flatMap(([id, bought]): Offer[] => {
    const product = goods.products.get(id)
    const at = product && isOfferable(product) ? runsOutAt(product, bought, now) : null
    return product && at !== null
      ? [{ why: "runs-out", product, variant: variantInSize(product, contact.size), at }]
      : []
  })
  const back = wants.flatMap((want): Offer[] => {
    const product = goods.products.get(want.productId)
    return product && isBack(want, product)
      ? [{ why: "back", product, variant: variantOf(product, want.variantId), want }]
      : []
  })
  return [...back, ...used]
}

/** What they wanted and can have, and what they bought and is used up. */
export const offersFor = async (contact: Contact, now = Date.now()): Promise<Offer[]> => {
  const [orders, wants] = await Promise.all([
    database.orders.where("contactId").equals(contact.id).toArray(),
    database.wants.where("contactId").equals(contact.id).toArray()
  ])
  if (orders.length === 0 && wants.length === 0) return []
  const goods = await goodsOf(orders, wants)
  const last: LastBought = new Map()
  for (const it of orders) takeIn(last, it, goods)
  return dueOffers(contact, last, wants, goods, now)
}

/** All products by title, but those alone that are used up some day. */
const readLasting = async (): Promise<Goods> => {
  const goods: Goods = { products: new Map(), byTitle: new Map() }
  await eachRow("products", (it) => {
    if (it.deletedAt !== null) return
    goods.byTitle.set(fold(it.title), it.id)
    if (it.lastsDays !== null) goods.products.set(it.id, it)
  })
  return goods
}

/** By customer, what they bought last of products that are used up some day, where that is now. */
const readUsedUp = async (goods: Goods, now: number): Promise<Map<string, LastBought>> => {
  const all = new Map<string, LastBought>()
  if (goods.products.size === 0) return all
  await eachRow("orders", (order) => {
    const known = all.get(order.contactId)
    const last = takeIn(known ?? new Map(), order, goods)
    if (!known && last.size > 0) all.set(order.contactId, last)
  })
  for (const [id, last] of all) {
    for (const [productId, bought] of last) {
      const product = goods.products.get(productId)
      if (!product || runsOutAt(product, bought, now) === null) last.delete(productId)
    }
    if (last.size === 0) all.delete(id)
  }
  return all
}

/** The same for everybody, whoever waits longest first. Whoever asked to stop is left out. */
export const offersForAll = async (
  now = Date.now()
): Promise<{ contact: Contact; offer: Offer }[]> => {
  const goods = await readLasting()
  const usedUp = await readUsedUp(goods, now)
  const wants = (await database.wants.toArray()).filter((it) => it.metAt === null && !it.deletedAt)
  const wantsOf = grouped(wants, (it) => it.contactId)
  const wanted = await database.products.bulkGet([...new Set(wants.map((it) => it.productId))])
  for (const it of wanted) if (it && it.deletedAt === null) goods.products.set(it.id, it)
  const ids = new Set([...usedUp.keys(), ...wantsOf.keys()])
  const contacts = await database.contacts.bulkGet([...ids])
  return contacts
    .flatMap((it) =>
      it && it.deletedAt === null && !it.group && it.consent !== "stopped" ? [it] : []
    )
    .flatMap((contact) => {
      const last: LastBought = usedUp.get(contact.id) ?? new Map()
      const theirs = wantsOf.get(contact.id) ?? []
      return dueOffers(contact, last, theirs, goods, now).map((offer) => ({ contact, offer }))
    })
    .toSorted((a, b) => since(a.offer) - since(b.offer))
}

const since = (offer: Offer): number =>
  offer.why === "runs-out" ? offer.at : offer.why === "back" ? offer.want.createdAt : 0

/** At least so many others bought both, for it to say anything. */
const enough = 2

/**
 * Products that buyers of the same goods bought too, and this customer never: those of their size
 * and of what they are tagged with first, then those that most of the others bought; at most three.
 */
export const offerNext = async (contact: Contact): Promise<Offer[]> => {
  const [goods, orders] = await Promise.all([readGoods(), database.orders.toArray()])
  const bought = new Map<string, Set<string>>()
  for (const order of orders) {
    const theirs = bought.get(order.contactId) ?? new Set()
    for (const id of boughtIn(order, goods.byTitle).keys()) theirs.add(id)
    bought.set(order.contactId, theirs)
  }
  const own = bought.get(contact.id) ?? new Set<string>()
  bought.delete(contact.id)
  const counts = new Map<string, { others: number; like: string }>()
  for (const theirs of bought.values()) {
    const like = [...own].find((id) => theirs.has(id))
    if (!like) continue
    for (const id of theirs)
      if (!own.has(id)) counts.set(id, { others: (counts.get(id)?.others ?? 0) + 1, like })
  }
  const tags = new Set(contact.tags.map(fold))
  const weight = ({
    product,
    variant,
    others
  }: {
    product: Product
    variant: object | null
    others: number
  }) => others + (variant ? 2 : 0) + 2 * product.tags.filter((it) => tags.has(fold(it))).length
  return [...counts]
    .flatMap(([id, { others, like }]) => {
      const product = goods.products.get(id)
      if (!product || !isOfferable(product) || others < enough) return []
      const variant = variantInSize(product, contact.size)
      const title = goods.products.get(like)?.title ?? ""
      return [{ why: "next" as const, product, variant, others, like: title }]
    })
    .toSorted((a, b) => weight(b) - weight(a))
    .slice(0, 3)
}
