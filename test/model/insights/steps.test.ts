import { expect, test } from "vitest"
import { medianOf, shareOf } from "~model/insights/few"
import { binOf, binsFor } from "~model/insights/bins"
import { atOnce, stride, through } from "~model/insights/steps"

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
