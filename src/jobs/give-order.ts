import { commit } from "~store/commit"
import { survivorOf } from "~store/survivor"
import { patch } from "~store/write"
import { type Outcome, outcome, Refused } from "./outcome"

/** The order is another customer's: it stands on their timeline from then on. */
export const giveOrder = (id: string, contactId: string): Promise<Outcome> =>
  outcome(() =>
    commit(async (db) => {
      const [order, contact] = await Promise.all([db.orders.get(id), survivorOf(contactId, db)])
      if (!order) throw new Refused("gone")
      if (!contact || contact.deletedAt !== null) throw new Refused("no-such-contact")
      return {
        act: { kind: "order-edited", name: order.number },
        contactId: contact.id,
        writes: [patch("orders", id, { contactId: contact.id })]
      }
    })
  )
