import { database } from "~store/database"
import { survivorOf } from "~store/survivor"

/** Whom a preview can be for, and with what. */
export interface Subjects {
  customers: { id: string; name: string }[]
  products: { id: string; name: string }[]
}

/** How many of each are offered, and how many of the newest changes are looked through for them. */
const most = { offered: 30, changes: 300 }

/** The customers dealt with last and the products given last come first; then the newest. */
export const previewSubjects = async (): Promise<Subjects> => {
  const changes = await database.changes.orderBy("id").reverse().limit(most.changes).toArray()
  const lately = [...new Set(changes.map((it) => it.contactId).filter(Boolean))]
  const survivors = await Promise.all(lately.slice(0, most.offered).map((id) => survivorOf(id)))
  const newest = await database.contacts.reverse().limit(most.offered).toArray()
  const products = await database.products.filter((it) => it.deletedAt === null).toArray()
  const customers = [...survivors, ...newest].flatMap((it) =>
    it && it.deletedAt === null && !it.group ? [{ id: it.id, name: it.name }] : []
  )
  return {
    customers: [...new Map(customers.map((it) => [it.id, it])).values()].slice(0, most.offered),
    products: products
      .toSorted((a, b) => (b.lastUsedAt ?? b.createdAt) - (a.lastUsedAt ?? a.createdAt))
      .slice(0, most.offered)
      .map((it) => ({ id: it.id, name: it.title }))
  }
}
