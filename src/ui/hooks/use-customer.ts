import type { Contact } from "~model/contact"
import type { KnownIdentity } from "~model/identity"
import type { Order } from "~model/order"
import { database } from "~store/database"
import { survivorOf } from "~store/survivor"
import { useLive } from "./use-live"

/** A customer with all that is known of them; the latest first. */
export interface Customer {
  contact: Contact
  identities: KnownIdentity[]
  orders: Order[]
}

const latest = (a: { createdAt: number }, b: { createdAt: number }) => b.createdAt - a.createdAt

const read = async (id: string): Promise<Customer | null> => {
  const contact = await survivorOf(id)
  if (!contact || contact.deletedAt !== null) return null
  // Read in one go: a filter of the store's own walks by cursor, many times slower.
  const [identities, orders] = await Promise.all([
    database.identities.where("contactId").equals(contact.id).toArray(),
    database.orders.where("contactId").equals(contact.id).toArray()
  ])
  return {
    contact,
    identities: identities.toSorted(latest),
    orders: orders.filter((it) => it.deletedAt === null).toSorted(latest)
  }
}

/** Live; undefined while it is read, null where there is no such customer. */
export const useCustomer = (id: string): Customer | null | undefined => {
  const found = useLive(async () => ({ id, customer: await read(id) }), [id])
  // While another one is read, the last one must not be shown under the new name.
  return found?.id === id ? found.customer : undefined
}
