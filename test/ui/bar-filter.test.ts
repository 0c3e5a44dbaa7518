import { describe, expect, it } from "vitest"
import { filterLabels, foldLabels } from "~ui/parts/bar-filter"
import { aLabel } from "./bar/fake-background"

const find = (query: string, ...labels: ReturnType<typeof aLabel>[]) =>
  filterLabels(foldLabels(labels), query, 50).map((label) => label.title)

describe("filterLabels", () => {
  it("puts the most used first where nothing is typed", () => {
    expect(find("", aLabel("a", { weight: 1 }), aLabel("b", { weight: 2 }))).toEqual(["b", "a"])
  })

  it("puts starts before later words, those before the rest, whatever is used most", () => {
    const found = find(
      "app",
      aLabel("Pineapple", { weight: 9 }),
      aLabel("Red apples", { weight: 8 }),
      aLabel("Quince", { words: "APP-1", weight: 10 }),
      aLabel("Apples")
    )
    expect(found).toEqual(["Apples", "Red apples", "Pineapple", "Quince"])
  })

  it("puts a reply called by its shortcut first", () => {
    const reply = aLabel("Shipping", { what: "snippet", hint: "//ap", words: "//ap" })
    expect(find("ap", aLabel("Red apples", { weight: 9 }), reply)[0]).toBe("Shipping")
  })

  it("wants every word, in any order, folding case, width and accents", () => {
    expect(find("ＣＡＦＥ blue", aLabel("Blue Café"), aLabel("Café"))).toEqual(["Blue Café"])
  })

  it("finds by any part of a Chinese name", () => {
    expect(find("苹果", aLabel("红富士苹果"), aLabel("梨"))).toEqual(["红富士苹果"])
  })

  it("filters 10,000 labels well within a frame", () => {
    const labels = Array.from({ length: 10_000 }, (_, index) =>
      aLabel(`Product number ${index} 苹果`, { words: `SKU-${index} fruit red`, weight: index })
    )
    const folded = foldLabels(labels)
    const times = ["p", "pr", "99", "sku 9 苹", "zzz"].flatMap((query) =>
      Array.from({ length: 5 }, () => {
        const from = performance.now()
        filterLabels(folded, query, 50)
        return performance.now() - from
      })
    )
    const median = times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0
    expect(median).toBeLessThan(16)
  })
})
