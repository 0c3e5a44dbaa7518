import { describe, expect, it } from "vitest"
import { filterLabels, foldLabels } from "~ui/parts/bar-filter"
import { spokenTitle } from "~jobs/spoken-title"
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

  it.each([
    ["hfs", ["红富士苹果"]],
    ["pingguo", ["红富士苹果"]],
    ["hongfspg", ["红富士苹果"]],
    ["cqxm", ["重庆小面"]],
    ["zhongqing", ["重庆小面"]],
    ["nvzhuang", ["女装"]],
    ["nuzhuang", ["女装"]],
    ["果pg", []],
    ["xf", []],
    ["蘋果", ["红富士苹果"]]
  ])("finds by sounds and in either writing: %s", (query, titles) => {
    const said = ["红富士苹果", "重庆小面", "女装"].map((it) =>
      aLabel(it, { spoken: spokenTitle(it) })
    )
    expect(find(query, ...said)).toEqual(titles)
  })

  it("puts what is written so before what is said so, and that before tags", () => {
    const said = aLabel("苹果", { spoken: "ping guo", weight: 9 })
    const found = find("ping", said, aLabel("Pears", { words: "ping" }), aLabel("Ping pong balls"))
    expect(found).toEqual(["Ping pong balls", "苹果", "Pears"])
  })

  it("finds what was mistyped where hardly anything is found, last", () => {
    const labels = [aLabel("Cinnamon rolls", { weight: 9 }), aLabel("Cinamon tea"), aLabel("Tea")]
    expect(find("cinamon", ...labels)).toEqual(["Cinamon tea", "Cinnamon rolls"])
    expect(find("cinanmon rolls", ...labels)).toEqual(["Cinnamon rolls"])
    expect(find("tae", ...labels)).toEqual([])
    expect(find("4711", aLabel("Box", { words: "4712" }))).toEqual([])
  })

  it("filters 10,000 labels without growing out of hand (the bench says how fast)", () => {
    const labels = Array.from({ length: 10_000 }, (_, index) =>
      aLabel(`Product number ${index} 重庆小面苹果礼盒装女装长裙`, {
        words: `SKU-${index} fruit red`,
        weight: index,
        spoken: spokenTitle("重庆小面苹果礼盒装女装长裙")
      })
    )
    const folded = foldLabels(labels)
    const times = ["p", "pr", "99", "sku 9 苹", "zzz", "cqxm", "prodcut", "qqqqqqqqqq"].flatMap(
      (query) =>
        Array.from({ length: 5 }, () => {
          const from = performance.now()
          filterLabels(folded, query, 50)
          return performance.now() - from
        })
    )
    const median = times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0
    expect(median).toBeLessThan(160)
  })
})
