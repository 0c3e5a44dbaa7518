import { fault, type Read } from "~formats/file-fault"
import { type OrderTable, recogniseOrders } from "~formats/orders"
import type { OrderFault, OrderRead, ReadOrder } from "~formats/orders/read-orders"
import { type Credit, creditId } from "~model/credit"
import { fold } from "~model/fold"
import type { KnownLinks } from "~model/known-links"
import { commit } from "~store/commit"
import { type Database, database } from "~store/database"
import { same } from "~store/diff"
import { put } from "~store/write"
import { creditOf, type MetOrder, readKnownLinks } from "./credit-order"
import { readTable } from "./import-file"
import { inSlices } from "./in-slices"
import { type Outcome, outcome, Refused } from "./outcome"

/** What would become of one order of a file. `what` of a credit that is written is how sure it is. */
export type CreditStep =
  | { what: Credit["certainty"] | "unchanged"; row: number; credit: Credit; before: Credit | null }
  /** The same order stands further up in the file, in `first`. */
  | { what: "repeated"; row: number; number: string; first: number }
  | { what: "refused"; row: number; number: string; why: OrderFault | "in-bin"; text: string }

/** The table of orders in an opened file; null where `progress` ended it. */
export const readOrderFile = async (
  ...from: Parameters<typeof readTable>
): Promise<Read<OrderTable> | null> => {
  const read = await readTable(...from)
  if (!read?.ok) return read
  const table = recogniseOrders(read.value)
  return table && table.rows.length > 0 ? { ok: true, value: table } : fault("empty")
}

/** What an import is held against. */
interface Known {
  links: KnownLinks
  credits: ReadonlyMap<string, Credit>
  orders: ReadonlyMap<string, { id: string; contactId: string }>
  buyers: ReadonlyMap<string, string>
  products: ReadonlyMap<string, string>
}

const readKnown = async (db: Database, shop: string): Promise<Known> => {
  const [links, credits, orders, contacts, products] = await Promise.all([
    readKnownLinks(db),
    db.credits.toArray(),
    db.orders.toArray(),
    db.contacts.toArray(),
    db.products.toArray()
  ])
  const alive = contacts.filter((it) => it.deletedAt === null && it.email)
  const shared = new Set<string>()
  const buyers = new Map<string, string>()
  for (const { id, email } of alive) {
    const key = email.trim().toLowerCase()
    // An address of two customers is nobody's in particular.
    if (buyers.has(key)) shared.add(key)
    buyers.set(key, id)
  }
  for (const key of shared) buyers.delete(key)
  return {
    links,
    credits: new Map(credits.map((it) => [it.id, it])),
    orders: new Map(
      orders
        .filter((it) => it.deletedAt === null && it.site === shop)
        .map((it) => [it.number, it] as const)
    ),
    buyers,
    products: new Map(
      products
        .filter((it) => it.deletedAt === null)
        .flatMap((it): [string, string][] => [
          [fold(it.title), it.id],
          ...(it.sku ? [[`sku ${it.sku}`, it.id] satisfies [string, string]] : [])
        ])
    )
  }
}

const metIn = (order: ReadOrder, shop: string, known: Known): MetOrder => {
  const kept = known.orders.get(order.number)
  const bought = [...order.items.map(fold), ...order.skus.map((it) => `sku ${it}`)]
  return {
    shop,
    number: order.number,
    total: order.total,
    orderId: kept?.id ?? null,
    contactId: kept?.contactId ?? known.buyers.get(order.email) ?? null,
    said: order.said,
    orderedAt: order.orderedAt,
    productIds: bought.flatMap((it) => known.products.get(it) ?? [])
  }
}

/** What an import would do, order by order; nothing is written. */
function* planCredits(
  reads: readonly OrderRead[],
  shop: string,
  known: Known
): Generator<CreditStep> {
  const met = new Map<string, number>()
  for (const read of reads) {
    const { row } = read
    if (!read.ok) {
      yield { what: "refused", row, number: read.number, why: read.why, text: read.text }
      continue
    }
    const { number } = read.order
    const first = met.get(number)
    if (first !== undefined) {
      yield { what: "repeated", row, number, first }
      continue
    }
    met.set(number, row)
    const before = known.credits.get(creditId(shop, number))
    if (before && before.deletedAt !== null) {
      yield { what: "refused", row, number, why: "in-bin", text: "" }
      continue
    }
    const credit = creditOf(metIn(read.order, shop, known), before, known.links)
    const what = same(before, credit) ? "unchanged" : credit.certainty
    yield { what, row, credit, before: before ?? null }
  }
}

/**
 * The same against the database as it is now, and without the page standing still.
 * @returns null where `isOver` said so on the way.
 */
export const previewCredits = async (
  reads: readonly OrderRead[],
  shop: string,
  isOver?: () => boolean
): Promise<CreditStep[] | null> =>
  inSlices(planCredits(reads, shop, await readKnown(database, shop)), isOver)

export const isWritten = ({ what }: CreditStep): boolean =>
  what === "certain" || what === "likely" || what === "none"

/**
 * Writes the credits of a file in one change, so that one key takes them all back. Of an order that
 * is known its row is renewed: a file read twice makes nothing twice.
 */
export const importCredits = (reads: readonly OrderRead[], shop: string): Promise<Outcome> =>
  outcome(() =>
    commit(async (db) => {
      const steps = Array.from(planCredits(reads, shop, await readKnown(db, shop)))
      const writes = steps.flatMap((it) =>
        "credit" in it && isWritten(it) ? [put("credits", it.credit)] : []
      )
      if (writes.length === 0) throw new Refused("nothing-new")
      return { act: { kind: "credits-imported", name: String(writes.length) }, writes }
    })
  )
