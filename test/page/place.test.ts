import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { place } from "~page/place"

const viewport = { width: 1000, height: 800 }
const most = { width: 376, height: 300 }
const caret = (left: number, top: number) => ({ left, top, width: 0, height: 20 })

describe("place", () => {
  it("stands under the caret's line, its surface in line with it", () => {
    expect(place(caret(100, 200), viewport, most, 8)).toEqual({
      left: 92,
      top: 216,
      width: 376,
      height: 300
    })
  })

  it("stands above where there is no room below", () => {
    const at = place(caret(100, 760), viewport, most, 8)
    expect(at.top + at.height - 8).toBe(756)
    expect(at.height).toBe(300)
  })

  it("stays in the viewport at both sides", () => {
    expect(place(caret(990, 200), viewport, most, 8).left).toBe(632)
    expect(place(caret(-50, 200), viewport, most, 8).left).toBe(-8)
  })

  it("is cut to the greater side where there is room on neither", () => {
    const low = place(caret(100, 150), { width: 1000, height: 250 }, most)
    expect(low).toMatchObject({ top: 0, height: 146 })
    const high = place(caret(100, 60), { width: 1000, height: 250 }, most)
    expect(high).toMatchObject({ top: 84, height: 166 })
  })

  it("narrows with the window", () => {
    expect(place(caret(10, 10), { width: 300, height: 800 }, most, 8)).toMatchObject({
      left: -8,
      width: 316
    })
  })

  it("never covers the caret's line and never leaves the viewport", () => {
    const size = fc.integer({ min: 100, max: 2000 })
    const line = fc.record({
      left: fc.integer({ min: -500, max: 2500 }),
      top: fc.integer({ min: -500, max: 2500 }),
      width: fc.integer({ min: 0, max: 500 }),
      height: fc.integer({ min: 0, max: 300 })
    })
    fc.assert(
      fc.property(line, fc.record({ width: size, height: size }), size, (at, view, height) => {
        const box = place(at, view, { width: 376, height }, 8)
        const surface = { top: box.top + 8, foot: box.top + box.height - 8 }
        expect(box.left).toBeGreaterThanOrEqual(-8)
        expect(box.left + box.width).toBeLessThanOrEqual(view.width + 8)
        expect(box.top).toBeGreaterThanOrEqual(-8)
        expect(box.top + box.height).toBeLessThanOrEqual(view.height + 8)
        if (surface.foot <= surface.top) return
        const seen = at.top < view.height && at.top + at.height > 0
        if (seen) expect(surface.top >= at.top + at.height || surface.foot <= at.top).toBe(true)
      })
    )
  })
})
