import { expect, test } from "vitest"
import { medianOf, shareOf } from "~model/insights/few"
import { binOf, binsFor } from "~model/insights/bins"
import { ordersOf } from "~model/insights/by-customer"
import { categoriesIn, goodsOf } from "~model/insights/categories"
import { comingAgain } from "~model/insights/coming-again"
import { atOnce, type Steps, stride, through } from "~model/insights/steps"
import { anOrder } from "../../support/builders"

test("work pauses after each stride and comes to its end", () => {
  const met: number[] = []
  const items = Array.from({ length: 3 * stride + 7 }, (_, at) => at)
  const work = through(items, (it) => met.push(it))
  expect(work.next().done).toBe(false)
  expect(met).toHaveLength(stride)
  let pauses = 1
  while (!work.next().done) pauses += 1
  expect(pauses).toBe(3)
  expect(met).toEqual(items)
  expect(atOnce(through([], () => met.push(0)))).toBeUndefined()
})

test("a customer of many orders counts for as many", () => {
  const orders = Array.from({ length: stride / 2 }, (_, at) => anOrder({ id: `${at}` }))
  const all = new Map(Array.from({ length: 6 }, (_, at) => [`c${at}`, orders]))
  const pauses = (work: Steps<unknown>) => {
    let count = 0
    while (!work.next().done) count += 1
    return count
  }
  const ever = { from: -Infinity, until: Infinity }
  // Six of half a stride each.
  expect(pauses(through(all, () => undefined, ordersOf))).toBe(3)
  expect(pauses(comingAgain(all, ever))).toBeGreaterThanOrEqual(3)
  expect(pauses(categoriesIn(all, ever, atOnce(goodsOf([]))))).toBe(3)
})

test("of nine nothing is told in percent, of ten it is", () => {
  expect(shareOf(1, 2)).toBeNull()
  expect(shareOf(3, 9)).toBeNull()
  expect(shareOf(3, 10)).toBe(0.3)
  expect(medianOf([1, 2, 3])).toBeNull()
  expect(medianOf([1, 1, 2, 2, 3, 4, 5, 6, 7, 100])).toBe(3.5)
})

test("bins are round and a giant does not flatten the rest", () => {
  const values = [...Array.from({ length: 99 }, (_, at) => at), 1_000_000]
  const bins = binsFor<number>(values)
  expect(bins.map((it) => it.from)).toEqual([0, 20, 40, 60, 80, 100, 120, 140, 160])
  expect(binOf(bins, 1_000_000)?.until).toBe(Infinity)
  expect(binOf(bins, 99)?.from).toBe(80)
  expect(binOf(bins, -5)?.from).toBe(0)
  expect(binsFor([0, 0])).toEqual([{ from: 0, until: 1, items: [] }])
})
