import { expect, test } from "vitest"
import { sortedIn } from "~model/insights/sorted-in"
import { atOnce } from "~model/insights/steps"

const compare = (a: { key: number }, b: { key: number }) => b.key - a.key

test.each([0, 1, 7999, 8000, 8001, 50_000])("%i items are as sorted as at once", (count) => {
  const items = Array.from({ length: count }, (_, at) => ({ key: (at * 7919) % 997, at }))
  expect(atOnce(sortedIn(items, compare))).toEqual(items.toSorted(compare))
})

test("it pauses on the way", () => {
  const items = Array.from({ length: 40_000 }, (_, at) => ({ key: at % 1000 }))
  const work = sortedIn(items, compare)
  let pauses = 0
  while (!work.next().done) pauses += 1
  // Five runs, and each item merged two or three times.
  expect(pauses).toBeGreaterThan(12)
})
