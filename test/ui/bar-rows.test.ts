import { describe, expect, it } from "vitest"
import { foldLabels } from "~ui/parts/bar-filter"
import { readBarQuery } from "~ui/parts/bar-query"
import { barRows } from "~ui/parts/bar-rows"
import { aLabel } from "./bar/fake-background"

const many = foldLabels(Array.from({ length: 200 }, (_, index) => aLabel(`Apple ${index}`)))

describe("barRows", () => {
  it("draws fifty rows at most and leaves room for the customers among them", () => {
    const chen = aLabel("Apple Chen", { what: "contact" })
    const rows = barRows(readBarQuery("apple", "CNY"), many, [chen], "")
    expect(rows).toHaveLength(50)
    expect(rows.at(-1)).toMatchObject({ label: chen })
  })

  it("gives every row a key of its own, also a product and a reply of one id", () => {
    const twins = foldLabels([aLabel("A", { id: "1" }), aLabel("A", { id: "1", what: "snippet" })])
    const keys = barRows(readBarQuery("", "CNY"), twins, [], "").map((row) => row.key)
    expect(new Set(keys).size).toBe(2)
  })

  it("keeps finds below an order line: it may be a product's name", () => {
    const rows = barRows(readBarQuery("apple x2", "CNY"), foldLabels([aLabel("Apple x2")]), [], "")
    expect(rows.map((row) => row.kind)).toEqual(["order", "label"])
  })
})
