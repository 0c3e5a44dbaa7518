import type { Contact } from "~model/contact"
import type { KnownIdentity } from "~model/identity"
import type { Note } from "~model/note"
import type { Order } from "~model/order"
import { database } from "~store/database"
import { survivorOf } from "~store/survivor"
import { useLive } from "./use-live"

/** A customer with all that is known of them; the latest first, pinned notes before the rest. */
export interface Customer {
  contact: Contact
  identities: KnownIdentity[]
  notes: Note[]
  orders: Order[]
}

const latest = (a: { createdAt: number }, b: { createdAt: number }) => b.createdAt - a.createdAt

const read = async (id: string): Promise<Customer | null> => {
  const contact = await survivorOf(id)
  if (!contact || contact.deletedAt !== null) return null
  // Read in one go: a filter of the store's own walks by cursor, many times slower.
  const of = async <K extends "notes" | "orders">(table: K) =>
    (await database.of(table).where("contactId").equals(contact.id).toArray()).filter(
      (it) => it.deletedAt === null
    )
  const [identities, notes, orders] = await Promise.all([
    database.identities.where("contactId").equals(contact.id).toArray(),
    of("notes"),
    of("orders")
  ])
  return {
    contact,
    identities: identities.toSorted(latest),
    notes: notes.toSorted((a, b) => Number(b.pinned) - Number(a.pinned) || latest(a, b)),
    orders: orders.toSorted(latest)
  }
}

/** Live; undefined while it is read, null where there is no such customer. */
export const useCustomer = (id: string): Customer | null | undefined => {
  const found = useLive(async () => ({ id, customer: await read(id) }), [id])
  // While another one is read, the last one must not be shown under the new name.
  return found?.id === id ? found.customer : undefined
}
