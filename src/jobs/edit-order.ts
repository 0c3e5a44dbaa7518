import * as v from "valibot"
import { Order } from "~model/order"
import { commit } from "~store/commit"
import { patch } from "~store/write"
import { type Outcome, outcome, Refused } from "./outcome"

/** What a seller may write on an order. What its back office says of it stays as seen there. */
export type OrderFields = Partial<
  Pick<Order, "lines" | "total" | "carrier" | "tracking" | "address" | "note">
>

/** Writes on an order what differs; a text too long for its place is refused, never cut. */
export const editOrder = (id: string, fields: OrderFields): Promise<Outcome> =>
  outcome(() =>
    commit(async (db) => {
      const order = await db.orders.get(id)
      if (!order || order.deletedAt !== null) throw new Refused("gone")
      if (fields.lines?.some((it) => !it.title.trim())) throw new Refused("empty")
      if (!v.is(Order, { ...order, ...fields })) throw new Refused("too-long")
      return {
        act: { kind: "order-edited", name: order.number },
        contactId: order.contactId,
        writes: [patch("orders", id, fields)]
      }
    })
  )

/** The customer's own address, onto an order that has none. */
export const takeAddress = async (id: string): Promise<Outcome> =>
  outcome(() =>
    commit(async (db) => {
      const order = await db.orders.get(id)
      const contact = order && (await db.contacts.get(order.contactId))
      if (!order || !contact) throw new Refused("gone")
      if (!contact.address) throw new Refused("empty")
      const { recipient, phone, address } = contact
      const whole = [recipient || contact.name, phone, address].filter(Boolean).join(", ")
      if (whole.length > 500) throw new Refused("too-long")
      return {
        act: { kind: "order-edited", name: order.number },
        contactId: order.contactId,
        writes: [patch("orders", id, { address: whole })]
      }
    })
  )
