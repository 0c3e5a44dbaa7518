import { describe, expect, test } from "vitest"
import { drawnHeight, scrolledTo, windowOf } from "~ui/parts/rows/row-window"

const shape = (count: number) => ({ count, rowHeight: 48, height: 480 })

describe("which rows are drawn", () => {
  test("those in sight and a few beyond both edges, never more than there are", () => {
    expect(windowOf(shape(100_000), 48_000)).toEqual({ first: 994, last: 1016, lifted: 0 })
    expect(windowOf(shape(3), 0)).toEqual({ first: 0, last: 3, lifted: 0 })
    expect(windowOf(shape(0), 0)).toEqual({ first: 0, last: 0, lifted: 0 })
  })

  test("a list that became shorter shows its end, not nothing", () => {
    const { first, last } = windowOf(shape(20), 48_000)
    expect(first).toBeLessThan(last)
    expect(last).toBe(20)
  })

  test("more rows than a browser's element is high are all reached, each where it is seen", () => {
    const million = shape(1_000_000)
    expect(drawnHeight(million)).toBe(16_000_000)
    const bottom = drawnHeight(million) - million.height
    const { first, last, lifted } = windowOf(million, bottom)
    expect(last).toBe(1_000_000)
    expect(first).toBeGreaterThan(999_900)
    // The last row ends where the element ends.
    expect(last * 48 - lifted).toBeCloseTo(16_000_000)
  })
})

describe("bringing a row into sight", () => {
  test("scrolls no farther than needed, and not at all for one that is seen", () => {
    expect(scrolledTo(shape(100), 5, 0)).toBe(0)
    expect(scrolledTo(shape(100), 10, 0)).toBe(48)
    expect(scrolledTo(shape(100), 2, 480)).toBe(96)
  })

  test.each([0, 1, 499_999, 999_999])("row %i of a million comes into sight", (index) => {
    const million = shape(1_000_000)
    for (const from of [0, 8_000_000, drawnHeight(million) - million.height]) {
      const top = scrolledTo(million, index, from)
      const { first, last, lifted } = windowOf(million, top)
      expect(index).toBeGreaterThanOrEqual(first)
      expect(index).toBeLessThan(last)
      const y = index * 48 - lifted - top
      expect(y).toBeGreaterThanOrEqual(-0.01)
      expect(y).toBeLessThanOrEqual(480 - 48 + 0.01)
    }
  })
})
