/** Figures against a recount that is plain, slow and thinks in other ways. */
import { describe, expect, test } from "vitest"
import { byCustomer } from "~model/insights/by-customer"
import { categoriesIn, categoryCounts, goodsOf } from "~model/insights/categories"
import { comingAgain, gapDays, orderCounts } from "~model/insights/coming-again"
import { orderSizes } from "~model/insights/order-sizes"
import { isIn, type Period, rangeOf } from "~model/insights/period"
import { atOnce } from "~model/insights/steps"
import { takingsIn } from "~model/insights/takings"
import type { Order } from "~model/order"
import { anApple } from "../../support/builders"
import { randomOrders } from "./random-orders"

const now = new Date(2026, 10, 23, 15, 30).getTime()
const periods: Period[] = [
  "30",
  "90",
  "year",
  "all",
  { from: { year: 2026, month: 1, date: 15 }, to: { year: 2026, month: 3, date: 31 } }
]
const products = Array.from({ length: 8 }, (_, at) =>
  anApple({
    id: `p${at}`,
    title: `Goods ${at}`,
    tags:
      [["Tea"], ["tea", "Gift"], [], ["ＴＥＡ"], ["水果"], ["Gift"], ["a", "b", "c"], []][at] ?? []
  })
)

const sorted = (ids: Iterable<string>) => [...new Set(ids)].toSorted()
const dayNumber = (at: number) => {
  const day = new Date(at)
  return Math.round(Date.UTC(day.getFullYear(), day.getMonth(), day.getDate()) / 864e5)
}

describe.each(
  [1, 2, 3, 4, 5, 6].map((it) => ({ seed: it, count: [0, 1, 5, 40, 300, 600][it - 1] }))
)("$count orders at random", ({ seed, count = 0 }) => {
  const standing = randomOrders(seed, count, now).filter(
    (it) => it.deletedAt === null && it.state !== "cancelled"
  )
  test.each(periods)("of %j", (period) => {
    const range = rangeOf(period, now)
    const inside = standing.filter((it) => isIn(range, it.createdAt))
    const theirs = (id: string, until = range.until) =>
      standing.filter((it) => it.contactId === id && it.createdAt < until)
    const customers = sorted(inside.map((it) => it.contactId))

    const takings = atOnce(takingsIn(standing, range, now))
    expect(takings.orders).toBe(inside.length)
    expect(sorted(takings.stretches.flatMap((it) => it.orders).map((it) => it.id))).toEqual(
      sorted(inside.map((it) => it.id))
    )
    for (const [at, { from, orders }] of takings.stretches.entries()) {
      const until = takings.stretches[at + 1]?.from ?? Infinity
      expect(orders.every((it) => it.createdAt >= from && it.createdAt < until)).toBe(true)
    }
    for (const currency of ["CNY", "EUR", "JPY", "KWD"]) {
      const its = inside.flatMap((it) => (it.total?.currency === currency ? [it.total.minor] : []))
      const sum = its.reduce((all, it) => all + it, 0)
      expect(takings.totals.find((it) => it.currency === currency)?.minor ?? 0).toBe(sum)
      const size = atOnce(orderSizes(takings)).find((it) => it.currency === currency)
      expect(size?.orders ?? 0).toBe(its.length)
      if (!size) continue
      expect(size.average).toBe(Math.round(sum / its.length))
      for (const { from, until, items } of size.bins)
        expect(items.length).toBe(its.filter((it) => it >= from && it < until).length)
      expect(size.bins.reduce((all, it) => all + it.items.length, 0)).toBe(its.length)
      const above = its.filter((it) => size.median !== null && it > size.median).length
      const below = its.filter((it) => size.median !== null && it < size.median).length
      expect(Math.max(above, below)).toBeLessThanOrEqual(its.length / 2)
      expect(size.median === null).toBe(its.length < 10)
    }
    expect(takings.unpriced).toBe(inside.filter((it) => it.total === null).length)

    const all = atOnce(byCustomer(standing, range))
    const again = atOnce(comingAgain(all, range))
    expect(again.customers).toBe(customers.length)
    expect(sorted(again.again)).toEqual(customers.filter((it) => theirs(it).length >= 2))
    expect(again.rate).toBe(customers.length < 10 ? null : again.again.length / customers.length)
    for (const [at, from] of orderCounts.entries()) {
      const until = orderCounts[at + 1] ?? Infinity
      expect(sorted(again.byCount[at] ?? [])).toEqual(
        customers.filter((it) => theirs(it).length >= from && theirs(it).length < until)
      )
    }
    const gaps = customers.flatMap((id) => {
      const days = [...new Set(theirs(id).map((it) => dayNumber(it.createdAt)))].toSorted(
        (a, b) => a - b
      )
      const counted = new Set(
        theirs(id)
          .filter((it) => isIn(range, it.createdAt))
          .map((it) => dayNumber(it.createdAt))
      )
      return days.flatMap((day, at) =>
        at > 0 && counted.has(day) ? [day - (days[at - 1] ?? 0)] : []
      )
    })
    expect(
      again.byGap
        .flat()
        .map((it) => it.days)
        .toSorted((a, b) => a - b)
    ).toEqual(gaps.toSorted((a, b) => a - b))
    expect(again.gaps).toBe(gaps.length)
    for (const [at, from] of gapDays.entries())
      expect((again.byGap[at] ?? []).every((it) => it.days >= from)).toBe(true)

    const tagsOf = (orders: readonly Order[]) =>
      sorted(
        orders
          .flatMap((it) => it.lines)
          .map((line) => line.productId ?? `p${/^GOODS (\d)$/.exec(line.title)?.[1]}`)
          .flatMap((id) => products.find((it) => it.id === id)?.tags ?? [])
          .map((it) => it.normalize("NFKC").toLowerCase())
      )
    const mine = (id: string) => inside.filter((it) => it.contactId === id)
    const categories = atOnce(categoriesIn(all, range, atOnce(goodsOf(products))))
    expect(sorted(categories.unknown)).toEqual(
      customers.filter((it) => tagsOf(mine(it)).length === 0)
    )
    for (const [at, from] of categoryCounts.entries()) {
      const until = categoryCounts[at + 1] ?? Infinity
      expect(sorted(categories.byCount[at] ?? [])).toEqual(
        customers.filter((it) => {
          const { length } = tagsOf(mine(it))
          return length >= from && length < until
        })
      )
    }
    for (const { id, customers: who, orders } of categories.categories) {
      expect(who.toSorted()).toEqual(customers.filter((it) => tagsOf(mine(it)).includes(id)))
      expect(orders).toBe(inside.filter((it) => tagsOf([it]).includes(id)).length)
    }
    expect(categories.categories.map((it) => it.id).toSorted()).toEqual(tagsOf(inside))
  })
})
