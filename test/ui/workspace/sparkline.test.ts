import { expect, test } from "vitest"

import { pointsOf } from "~ui/screens/workspace/products/sparkline"

test("runs from the oldest to the newest, the dearest on top", () => {
  const seen = [
    { at: 0, minor: 100 },
    { at: 50, minor: 200 },
    { at: 100, minor: 150 }
  ]
  expect(pointsOf(seen)).toBe("2.0,22.0 60.0,2.0 118.0,12.0")
})

test("of one price, or of one time, it is still a line that can be drawn", () => {
  expect(pointsOf([{ at: 5, minor: 5 }])).toBe("60.0,12.0")
  expect(
    pointsOf([
      { at: 5, minor: 5 },
      { at: 5, minor: 5 }
    ])
  ).toBe("60.0,12.0 60.0,12.0")
})
