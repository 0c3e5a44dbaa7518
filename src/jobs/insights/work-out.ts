import { byCustomer } from "~model/insights/by-customer"
import { type Categories, categoriesIn, goodsOf } from "~model/insights/categories"
import { type ComingAgain, comingAgain } from "~model/insights/coming-again"
import { type OrderSizes, orderSizes } from "~model/insights/order-sizes"
import { isIn, type Range } from "~model/insights/period"
import { type Steps, through } from "~model/insights/steps"
import { type Takings, takingsIn } from "~model/insights/takings"
import type { Order } from "~model/order"
import { type BroughtLine, broughtLines, campaignOf, introducerOf, linkOf } from "../brought"
import { type CreditView, creditView, isVoid } from "../read-credits"
import type { AliveTables, Beside } from "./rows"
import { type After, whoAfter } from "./who-after"

/** A reply and what came after it was inserted. */
export interface ReplyOutcome extends After {
  id: string
  title: string
}

/** All figures of a period. Orders that were cancelled or are in the bin are in none of them. */
export interface Insights {
  takings: Takings
  sizes: OrderSizes[]
  again: ComingAgain
  categories: Categories
  links: BroughtLine[]
  campaigns: BroughtLine[]
  introducers: BroughtLine[]
  /** The credits that the three above are of. */
  credits: CreditView[]
  /** Those that were inserted for most customers first. */
  replies: ReplyOutcome[]
}

/** Rows by their ids, gone through with pauses. */
function* byId<T extends { id: string }>(rows: readonly T[]): Steps<Map<string, T>> {
  const all = new Map<string, T>()
  yield* through(rows, (it) => all.set(it.id, it))
  return all
}

/** Credits of a period with their names. */
function* creditsIn(tables: AliveTables, beside: Beside, period: Range): Steps<CreditView[]> {
  const { into, binned } = beside
  const views: CreditView[] = []
  if (tables.credits.length === 0) return views
  const orders = yield* byId(tables.orders)
  const contacts = yield* byId(tables.contacts)
  const links = yield* byId(tables.shareLinks)
  const campaigns = yield* byId(tables.campaigns)
  const known = {
    who: (id: string | null) => (id === null ? null : (into(id) ?? id)),
    order: (id: string) => orders.get(id) ?? binned.get(id),
    contact: (id: string) => contacts.get(id),
    link: (id: string) => links.get(id),
    campaign: (id: string) => campaigns.get(id)
  }
  yield* through(tables.credits, (it) => {
    if (it.certainty !== "none" && isIn(period, it.orderedAt)) views.push(creditView(it, known))
  })
  return views
}

function* repliesIn(tables: AliveTables, beside: Beside, period: Range): Steps<ReplyOutcome[]> {
  const alive = new Set<string>()
  yield* through(tables.contacts, (it) => alive.add(it.id))
  const after = yield* whoAfter("snippet", { ...beside, orders: tables.orders, alive }, period)
  return tables.snippets
    .flatMap(({ id, title }) => {
      const its = after.get(id)
      return its ? [{ id, title, ...its }] : []
    })
    .toSorted((a, b) => b.given.length - a.given.length || (a.title < b.title ? -1 : 1))
}

/** Works all figures of a period out, pausing on the way. @param now What is after it is still to come. */
export function* workOut(
  tables: AliveTables,
  beside: Beside,
  period: Range,
  now: number
): Steps<Insights> {
  const orders: Order[] = []
  yield* through(tables.orders, (it) => {
    if (!isVoid(it)) orders.push(it)
  })
  const takings = yield* takingsIn(orders, period, now)
  const sizes = yield* orderSizes(takings)
  const all = yield* byCustomer(orders, period)
  const again = yield* comingAgain(all, period)
  const goods = yield* goodsOf(tables.products)
  const categories = yield* categoriesIn(all, period, goods)
  const credits = yield* creditsIn(tables, beside, period)
  yield
  const replies = yield* repliesIn(tables, beside, period)
  return {
    takings,
    sizes,
    again,
    categories,
    links: broughtLines(credits, linkOf),
    campaigns: broughtLines(credits, campaignOf),
    introducers: broughtLines(credits, introducerOf),
    credits,
    replies
  }
}
