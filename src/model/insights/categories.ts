import { fold } from "../fold"
import { boughtIn } from "../offer"
import type { Product } from "../product"
import type { Order } from "../order"
import { type ByCustomer, ordersOf } from "./by-customer"
import { isIn, type Range } from "./period"
import { type Steps, through } from "./steps"

/** Customers by how many categories they bought of: 1, 2, 3, 4, 5 and more. */
export const categoryCounts = [1, 2, 3, 4, 5] as const

/** A category is a tag of products. */
export interface Category {
  /** Folded. */
  id: string
  /** As it was first written. */
  name: string
  /** Ids of who bought of it. */
  customers: string[]
  /** How many orders have something of it. */
  orders: number
}

export interface Categories {
  /** One list of customers' ids per `categoryCounts`. */
  byCount: string[][]
  /** Those that most customers bought of first. */
  categories: Category[]
  /** Ids of who ordered nothing that is known to have a tag: they are in no count. */
  unknown: string[]
}

/** Products by id and by folded title, with the categories of each. */
export interface Goods {
  byTitle: ReadonlyMap<string, string>
  tags: ReadonlyMap<string, readonly { id: string; name: string }[]>
}

/** @param products Those that are not in the bin. */
export function* goodsOf(products: readonly Product[]): Steps<Goods> {
  const byTitle = new Map<string, string>()
  const tags = new Map<string, { id: string; name: string }[]>()
  yield* through(products, (it) => {
    byTitle.set(fold(it.title), it.id)
    const named = it.tags.map((name) => [fold(name), { id: fold(name), name }] as const)
    tags.set(it.id, [...new Map(named).values()])
  })
  return { byTitle, tags }
}

/**
 * What kinds of goods customers bought in a period. A product with two tags is of both; a line that
 * names no product of ours is of none.
 */
export function* categoriesIn(all: ByCustomer, period: Range, goods: Goods): Steps<Categories> {
  const byCount = categoryCounts.map((): string[] => [])
  const found = new Map<string, Category>()
  const unknown: string[] = []
  const take = (contactId: string, tags: ReadonlyMap<string, string>) => {
    for (const [id, name] of tags) {
      const category = found.get(id) ?? { id, name, customers: [], orders: 0 }
      found.set(id, category)
      category.orders += 1
      // Their orders come one after the other.
      if (category.customers.at(-1) !== contactId) category.customers.push(contactId)
    }
  }
  const look = ([contactId, orders]: readonly [string, readonly Order[]]) => {
    const theirs = new Set<string>()
    let ordered = false
    for (const order of orders) {
      if (!isIn(period, order.createdAt)) continue
      ordered = true
      const tags = new Map<string, string>()
      for (const productId of boughtIn(order, goods.byTitle).keys())
        for (const { id, name } of goods.tags.get(productId) ?? []) tags.set(id, name)
      take(contactId, tags)
      for (const id of tags.keys()) theirs.add(id)
    }
    if (theirs.size > 0) byCount[Math.min(theirs.size, categoryCounts.length) - 1]?.push(contactId)
    else if (ordered) unknown.push(contactId)
  }
  yield* through(all, look, ordersOf)
  const categories = [...found.values()].toSorted(
    (a, b) => b.customers.length - a.customers.length || (a.name < b.name ? -1 : 1)
  )
  return { byCount, categories, unknown }
}
