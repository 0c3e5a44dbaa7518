import type { Contact } from "~model/contact"
import type { Order } from "~model/order"
import { database } from "~store/database"
import { useLive } from "./use-live"

export interface Today {
  orders: { order: Order; name: string }[]
  /** Customers something was done for lately, the latest first. */
  lately: { contact: Contact; at: number }[]
}

const rank = { "to-ship": 0, paid: 1, "to-pay": 2, shipped: 3, done: 4, cancelled: 5 }

const latelySeen = async (): Promise<Today["lately"]> => {
  const seen = new Map<string, number>()
  await database.changes
    .orderBy("id")
    .reverse()
    .until(() => seen.size >= 12)
    .limit(2000)
    .each((it) => {
      if (it.contactId && !seen.has(it.contactId)) seen.set(it.contactId, it.at)
    })
  const contacts = await database.contacts.bulkGet([...seen.keys()])
  return contacts.flatMap((contact) =>
    contact && contact.deletedAt === null ? [{ contact, at: seen.get(contact.id) ?? 0 }] : []
  )
}

/** Open orders, what is to be shipped first, and whom the seller was with lately. */
export const useToday = (): Today | undefined =>
  useLive(async () => {
    const open = await database.orders
      .where("state")
      .anyOf("to-ship", "paid", "to-pay")
      .filter((it) => it.deletedAt === null)
      .toArray()
    const owners = await database.contacts.bulkGet(open.map((it) => it.contactId))
    const orders = open
      .map((order, index) => ({ order, name: owners[index]?.name ?? "" }))
      .toSorted(
        (a, b) => rank[a.order.state] - rank[b.order.state] || a.order.createdAt - b.order.createdAt
      )
    return { orders, lately: await latelySeen() }
  })
