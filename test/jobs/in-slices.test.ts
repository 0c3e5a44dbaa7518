import { expect, test } from "vitest"
import { inSlices } from "~jobs/in-slices"

/** Numbers that take a while each, in ms. */
function* slow(count: number, each: number) {
  for (let at = 0; at < count; at++) {
    const until = performance.now() + each
    while (performance.now() < until);
    yield at
  }
}

test("long work is done whole and in order, and others have their turn meanwhile", async () => {
  let turns = 0
  const timer = setInterval(() => (turns += 1), 1)
  expect(await inSlices(slow(40, 3))).toEqual(Array.from({ length: 40 }, (_, at) => at))
  clearInterval(timer)
  expect(turns).toBeGreaterThan(3)
})

test("work that nobody waits for any more ends at the next slice", async () => {
  let made = 0
  const counted = function* () {
    for (const it of slow(1000, 2)) yield (made = it)
  }
  expect(await inSlices(counted(), () => true)).toBeNull()
  expect(made).toBeLessThan(20)
})
