import { describe, expect, it } from "vitest"

import { customer, textOf } from "../data/record"
import { classes, queries, spoken } from "../data/queries"
import { exponent, median, p95 } from "./stats"

describe("figures", () => {
  it("are the middle, and what all but a twentieth stay under", () => {
    expect(median([9, 1, 5])).toBe(5)
    expect(median([1, 2, 3, 10])).toBe(2.5)
    expect(p95(Array.from({ length: 20 }, (_, at) => at + 1))).toBe(19)
    expect(median([])).toBeNaN()
  })

  it("grow by the power that was put in", () => {
    const points = [1e4, 1e5, 1e6].map((size) => [size, 3 * size ** 0.7] as const)
    expect(exponent(points)).toBeCloseTo(0.7, 6)
    expect(exponent([[1e4, 2]])).toBeNaN()
  })
})

describe("made-up customers", () => {
  it("are the same each time, and not each other", () => {
    expect(customer(4711)).toEqual(customer(4711))
    expect(customer(4711).note).not.toBe(customer(4712).note)
  })

  it("have notes of 80 to 400 characters, or a little less where a space was at the end", () => {
    const lengths = Array.from({ length: 2000 }, (_, at) => customer(at).note.length)
    expect(Math.min(...lengths)).toBeGreaterThanOrEqual(79)
    expect(Math.max(...lengths)).toBeLessThanOrEqual(400)
  })

  it("are asked for by words that are theirs, others each round", () => {
    for (const kind of classes) {
      const [asked, later] = [queries(kind, 1000, 12, 1), queries(kind, 1000, 12, 2)]
      expect(queries(kind, 1000, 12, 1)).toEqual(asked)
      expect(later).not.toEqual(asked)
      if (spoken.includes(kind) || kind === "nothing found" || kind === "one letter") continue
      for (const { text, of } of asked)
        for (const word of text.split(" ")) expect(textOf(customer(of))).toContain(word)
    }
  })
})
