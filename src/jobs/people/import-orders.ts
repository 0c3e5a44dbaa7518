import type { PersonRead } from "~formats/people/check-person"
import type { OrderRowRead } from "~formats/people/read-order-rows"
import { fold } from "~model/fold"
import type { Order } from "~model/order"
import { commit } from "~store/commit"
import { type Database, database } from "~store/database"
import { inSlices } from "../in-slices"
import { type Outcome, outcome, Refused } from "../outcome"
import type { Planning, Told } from "./import-people"
import { inBreaths } from "./in-breaths"
import type { KeptPhones } from "./phone-key"
import { type OrderGround, OrderPlan, type OrderStep } from "./plan-orders"
import { PeoplePlan } from "./plan-people"
import { readGround, type TakingIn } from "./read-ground"

const buyersOf = (reads: readonly OrderRowRead[]): PersonRead[] =>
  reads.flatMap((it): PersonRead[] =>
    it.ok ? [{ ok: true, row: it.row, person: it.order.buyer, left: [] }] : []
  )

const orderGround = async (db: Database, shop: string): Promise<OrderGround> => {
  const [orders, products] = await Promise.all([
    db.orders.where("[site+number]").between([shop, ""], [shop, "\uffff"]).toArray(),
    db.products.toArray()
  ])
  const kept = new Map<string, Order>()
  // One that is alive is meant, rather than one of its number in the bin.
  for (const it of orders)
    if (it.deletedAt === null || !kept.has(it.number)) kept.set(it.number, it)
  return {
    shop,
    orders: kept,
    products: new Map(
      products
        .filter((it) => it.deletedAt === null)
        .flatMap((it): [string, string][] => [
          [fold(it.title), it.id],
          ...(it.sku ? [[`sku ${fold(it.sku)}`, it.id] satisfies [string, string]] : [])
        ])
    )
  }
}

const planOf = async (
  db: Database,
  reads: readonly OrderRowRead[],
  shop: string,
  taking: TakingIn,
  phones?: KeptPhones
): Promise<OrderPlan> => {
  const people = new PeoplePlan(await readGround(db, buyersOf(reads), taking, new Set(), phones))
  return new OrderPlan(people, await orderGround(db, shop))
}

/** What would become of every order; null where `isOver` said so on the way. */
export const previewOrders = async (
  reads: readonly OrderRowRead[],
  shop: string,
  taking: TakingIn,
  isOver?: () => boolean,
  { phones, watch = (steps) => steps }: Planning = {}
): Promise<OrderStep[] | null> => {
  const plan = await planOf(database, reads, shop, taking, phones)
  if (!(await inSlices(plan.people.prepare(), isOver))) return null
  return inSlices(watch(plan.steps(reads)), isOver)
}

export const isOrderTaken = ({ what }: OrderStep): boolean => what === "new" || what === "refreshed"

/** Writes the orders of a file, with the customers that they make, in one change. */
export const importOrders = (
  reads: readonly OrderRowRead[],
  shop: string,
  taking: TakingIn,
  told: Told = () => undefined,
  signal = new AbortController().signal,
  phones?: KeptPhones
): Promise<Outcome> => {
  const check = () => {
    if (signal.aborted) throw new Refused("stopped")
  }
  return outcome(() =>
    commit(async (db) => {
      const plan = await planOf(db, reads, shop, taking, phones)
      await inBreaths(db, plan.people.prepare(), check)
      let taken = 0
      const counted = function* () {
        for (const step of plan.steps(reads)) {
          if (isOrderTaken(step)) taken += 1
          yield null
        }
      }
      await inBreaths(db, counted(), check)
      if (taken === 0) throw new Refused("nothing-new")
      return {
        act: { kind: "orders-imported", name: String(taken) },
        writes: plan.writes(),
        watch: (share) => {
          check()
          told(share)
        }
      }
    })
  )
}
