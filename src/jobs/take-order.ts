import { nextState, type Order, type OrderState, previousState, unshipped } from "~model/order"
import { parseOrderLine } from "~model/order-line"
import { newRecord } from "~model/row"
import { commit } from "~store/commit"
import { patch, put } from "~store/write"
import { creditSaid } from "~model/credit-said"
import { creditWrites, metOrder } from "./credit-order"
import { ensureContact, type Target } from "./ensure-contact"
import { fold } from "~model/fold"
import { nextNumber } from "./order-number"
import { orderSum } from "./order-sum"
import { type Outcome, outcome, Refused } from "./outcome"

export type Ordered = { ok: true; order: Order } & Extract<Outcome, { ok: true }>

/**
 * Takes an order from one line, `apples x2 136`. Items that bear a product's title are linked to
 * it; without a total, the products' prices make one where all are known.
 * @param currency ISO 4217 for a total typed without one.
 */
export const takeOrder = async (
  target: Target,
  line: string,
  currency: string
): Promise<Ordered | Extract<Outcome, { ok: false }>> => {
  let made: Order | undefined
  const done = await outcome(() =>
    commit(async (db) => {
      const parsed = parseOrderLine(line, currency)
      if (!parsed) throw new Refused("no-order-line")
      const ensured = await ensureContact(db, target)
      if (!ensured.ok) throw new Refused(ensured.why)
      const products = new Map(
        (await db.products.toArray())
          .filter((product) => product.deletedAt === null)
          .map((product) => [fold(product.title), product])
      )
      const lines = parsed.lines.map((it) => ({ ...it, product: products.get(fold(it.title)) }))
      const order: Order = {
        ...newRecord(Date.now()),
        contactId: ensured.contact.id,
        number: await nextNumber(db),
        lines: lines.map(({ product, ...it }) => ({ ...it, productId: product?.id ?? null })),
        total: parsed.total ?? orderSum(lines),
        state: "to-pay",
        site: "",
        ...unshipped
      }
      made = order
      // Where a customer came from may hold the code of who brought them.
      const said = creditSaid({ origin: ensured.contact.source })
      return {
        act: { kind: "order-added", name: ensured.contact.name },
        contactId: ensured.contact.id,
        writes: [
          ...ensured.writes,
          put("orders", order),
          ...(await creditWrites(db, metOrder(order, said), "likely"))
        ]
      }
    })
  )
  if (!done.ok) return done
  return made ? { ...done, order: made } : { ok: false, why: "gone" }
}

const change = (
  id: string,
  kind: "order-moved" | "order-edited" | "order-binned",
  fields: (order: Order) => Partial<Order>
): Promise<Outcome> =>
  outcome(() =>
    commit(async (db) => {
      const order = await db.orders.get(id)
      if (!order) throw new Refused("gone")
      return {
        act: { kind, name: order.number },
        contactId: order.contactId,
        writes: [patch("orders", id, fields(order))]
      }
    })
  )

/** One step on, or to the state named. */
export const moveOrder = (id: string, to?: OrderState): Promise<Outcome> =>
  change(id, "order-moved", (order) => ({ state: to ?? nextState(order.state) }))

/** One step back. */
export const moveOrderBack = (id: string): Promise<Outcome> =>
  change(id, "order-moved", (order) => ({ state: previousState(order.state) }))

export const binOrder = (id: string): Promise<Outcome> =>
  change(id, "order-binned", () => ({ deletedAt: Date.now() }))
