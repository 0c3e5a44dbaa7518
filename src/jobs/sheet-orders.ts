import { grouped } from "~model/grouped"
import { type Order, type OrderLine, unshipped } from "~model/order"
import { sayItems } from "~model/order-line"
import type { Product } from "~model/product"
import { newRecord } from "~model/row"
import type { Sheet, SheetLine } from "~model/sheet"
import { commit } from "~store/commit"
import type { Database } from "~store/database"
import { patch, put } from "~store/write"
import { nextNumber } from "./order-number"
import { orderSum } from "./order-sum"
import { type Outcome, outcome, Refused } from "./outcome"

/** Lines of a sheet that become orders now: of a known customer, wanted, not ordered yet. */
export const toOrder = (sheet: Pick<Sheet, "lines">): SheetLine[] =>
  sheet.lines.filter((it) => !it.void && it.contactId && !it.orderId && it.items.length > 0)

const totalOf = (lines: readonly OrderLine[], products: ReadonlyMap<string, Product>) =>
  orderSum(
    lines.map(({ quantity, productId }) => ({ quantity, product: products.get(productId ?? "") }))
  )

/** The same thing asked for twice is one line. */
const together = (lines: readonly OrderLine[]): OrderLine[] => {
  const sums = new Map<string, OrderLine>()
  for (const line of lines) {
    const key = JSON.stringify([line.title, line.unit])
    const before = sums.get(key)
    const quantity = Math.round(((before?.quantity ?? 0) + line.quantity) * 1000) / 1000
    sums.set(key, { ...line, quantity: Math.min(quantity, 100_000) })
  }
  return [...sums.values()]
}

const productsById = async (db: Database): Promise<Map<string, Product>> =>
  new Map((await db.products.toArray()).map((it) => [it.id, it]))

/** One order per customer, to be paid, in one change. Lines that were ordered are not ordered again. */
export const makeOrders = (id: string): Promise<Outcome> =>
  outcome(() =>
    commit(async (db) => {
      const sheet = await db.sheets.get(id)
      if (!sheet || sheet.deletedAt !== null) throw new Refused("gone")
      const products = await productsById(db)
      const people = await db.contacts.bulkGet(toOrder(sheet).map((it) => it.contactId ?? ""))
      const here = new Set(people.flatMap((it) => (it?.deletedAt === null ? [it.id] : [])))
      const wanted = toOrder(sheet).filter((it) => here.has(it.contactId ?? ""))
      const byContact = grouped(wanted, (it) => it.contactId ?? "")
      if (byContact.size === 0) throw new Refused("no-buyers")
      let number = Number((await nextNumber(db)).slice(2))
      const orderOf = new Map<SheetLine, string>()
      const orders = Array.from(byContact, ([contactId, lines]): Order => {
        const items = together(lines.flatMap((it) => it.items))
        const order: Order = {
          ...newRecord(Date.now()),
          contactId,
          number: `R-${number}`,
          lines: items,
          total: totalOf(items, products),
          state: "to-pay",
          site: "",
          ...unshipped,
          sheetId: id
        }
        number += 1
        for (const line of lines) orderOf.set(line, order.id)
        return order
      })
      const lines = sheet.lines.map((it) => ({ ...it, orderId: orderOf.get(it) ?? it.orderId }))
      return {
        act: { kind: "sheet-ordered", name: sheet.title },
        writes: [...orders.map((it) => put("orders", it)), patch("sheets", id, { lines })]
      }
    })
  )

/** An order that no longer says what the sheet says. */
export interface Difference {
  order: Order
  /** What the sheet says now; none: all of it was taken back. */
  lines: OrderLine[]
  ordered: string
  wanted: string
}

/** Where corrections came after the orders. What is shipped or closed is for the seller to settle. */
export const differencesOf = (sheet: Sheet, orders: readonly Order[]): Difference[] =>
  orders.flatMap((order) => {
    if (order.sheetId !== sheet.id || order.deletedAt !== null || order.state === "cancelled")
      return []
    const mine = sheet.lines.filter((it) => it.orderId === order.id)
    const lines = together(mine.filter((it) => !it.void).flatMap((it) => it.items))
    const [wanted, ordered] = [sayItems(lines), sayItems(order.lines)]
    return wanted === ordered || mine.length === 0 ? [] : [{ order, lines, ordered, wanted }]
  })

/** Makes an order say what its sheet says now; one of which nothing is left is cancelled. */
export const followSheet = (sheetId: string, orderId: string): Promise<Outcome> =>
  outcome(() =>
    commit(async (db) => {
      const [sheet, order] = [await db.sheets.get(sheetId), await db.orders.get(orderId)]
      if (!sheet || !order) throw new Refused("gone")
      const [difference] = differencesOf(sheet, [order])
      if (!difference) return null
      const { lines } = difference
      const total = totalOf(lines, await productsById(db))
      const fields: Partial<Order> = lines.length > 0 ? { lines, total } : { state: "cancelled" }
      return {
        act: { kind: "order-edited", name: order.number },
        contactId: order.contactId,
        writes: [patch("orders", orderId, fields)]
      }
    })
  )

/** Customers of a sheet whose order is still to be paid, each once. */
export const unpaidOf = (sheetId: string, orders: readonly Order[]): Order[] => {
  const open = orders.filter(
    (it) => it.sheetId === sheetId && it.deletedAt === null && it.state === "to-pay"
  )
  return [...new Map(open.map((it) => [it.contactId, it])).values()]
}
