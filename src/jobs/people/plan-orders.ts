import type { OrderRowFault, OrderRowRead, OrderDraft } from "~formats/people/read-order-rows"
import { fold } from "~model/fold"
import { type Order, type OrderState, orderSteps, unshipped } from "~model/order"
import { newRecord } from "~model/row"
import { same } from "~store/diff"
import { put, type Write } from "~store/write"
import type { PeoplePlan } from "./plan-people"

/** What would become of one order of a file. */
export type OrderStep =
  | {
      what: "new" | "refreshed" | "unchanged"
      row: number
      order: Order
      /** Whose it is, and whether they become a customer by it. */
      buyer: string
      newBuyer: boolean
    }
  | { what: "repeated"; row: number; number: string; first: number }
  | {
      what: "refused"
      row: number
      number: string
      why: OrderRowFault | "in-bin"
      column: number
      text: string
    }

/** What orders are held against beside the customers. */
export interface OrderGround {
  /** The shop whose numbers they are, see `shopOf`. */
  shop: string
  orders: ReadonlyMap<string, Order>
  /** Ids of goods by title, folded, and by "sku …". */
  products: ReadonlyMap<string, string>
}

const rank = (state: OrderState): number => orderSteps.findIndex((it) => it === state)

/** A seller's own step is not taken back by an older file; what was cancelled is theirs to say. */
const moved = (order: Order, to: OrderState): OrderState => {
  if (order.state === (order.stateSeen ?? orderSteps[0])) return to
  if (order.state === "cancelled" || to === "cancelled") return order.state
  return rank(to) > rank(order.state) ? to : order.state
}

export class OrderPlan {
  readonly #met = new Map<string, number>()
  readonly #touched: Order[] = []
  readonly #now = Date.now()

  constructor(
    readonly people: PeoplePlan,
    readonly ground: OrderGround
  ) {}

  *steps(reads: readonly OrderRowRead[]): Generator<OrderStep> {
    for (const read of reads) yield this.#step(read)
  }

  #step(read: OrderRowRead): OrderStep {
    const { row } = read
    if (!read.ok) {
      const { number, why, column, text } = read
      return { what: "refused", row, number, why, column, text }
    }
    const { order: draft } = read
    const { number } = draft
    const first = this.#met.get(number)
    if (first !== undefined) return { what: "repeated", row, number, first }
    this.#met.set(number, row)
    const before = this.ground.orders.get(number)
    const refuse = (why: "in-bin" | "bad-buyer"): OrderStep => ({
      what: "refused",
      row,
      number,
      why,
      column: -1,
      text: ""
    })
    if (before && before.deletedAt !== null) return refuse("in-bin")
    if (before) {
      const order = this.#renewed(before, draft)
      const what = same(before, order) ? "unchanged" : "refreshed"
      if (what === "refreshed") this.#touched.push(order)
      return { what, row, order, buyer: draft.buyer.name, newBuyer: false }
    }
    const settled = this.people.settle(row, draft.buyer, true)
    if (!settled.ok) return refuse("bad-buyer")
    const order = this.#made(draft, settled.known.contact.id)
    this.#touched.push(order)
    const newBuyer = settled.found.known === null
    return { what: "new", row, order, buyer: settled.known.contact.name, newBuyer }
  }

  #lines(draft: OrderDraft): Order["lines"] {
    const { products } = this.ground
    return draft.lines.map(({ title, quantity, sku }) => ({
      title,
      quantity,
      unit: "",
      productId: (sku && products.get(`sku ${fold(sku)}`)) || products.get(fold(title)) || null
    }))
  }

  #made(draft: OrderDraft, contactId: string): Order {
    return {
      ...newRecord(draft.orderedAt ?? this.#now),
      ...unshipped,
      contactId,
      number: draft.number,
      lines: this.#lines(draft),
      total: draft.total,
      totalSaid: draft.totalSaid,
      state: draft.state ?? "to-pay",
      stateSaid: draft.stateSaid,
      stateSeen: draft.state,
      site: this.ground.shop,
      carrier: draft.carrier,
      tracking: draft.tracking,
      address: draft.address,
      note: draft.note,
      origin: draft.origin,
      campaign: draft.campaign
    }
  }

  /** What the file is silent about stays, and the seller's own words do. */
  #renewed(before: Order, draft: OrderDraft): Order {
    const { state } = draft
    const kept = before.lines.length > 0 ? before.lines : this.#lines(draft)
    return {
      ...before,
      lines: kept,
      total: draft.total ?? before.total,
      totalSaid: draft.totalSaid || before.totalSaid,
      state: state && state !== before.stateSeen ? moved(before, state) : before.state,
      stateSaid: draft.stateSaid || before.stateSaid,
      stateSeen: state ?? before.stateSeen,
      carrier: before.carrier || draft.carrier,
      tracking: before.tracking || draft.tracking,
      address: before.address || draft.address,
      note: before.note || draft.note,
      origin: before.origin || draft.origin,
      campaign: before.campaign || draft.campaign
    }
  }

  /** Customers that the orders make or add to, and the orders. */
  writes(): Write[] {
    return [...this.people.writes(), ...this.#touched.map((it) => put("orders", it))]
  }
}
