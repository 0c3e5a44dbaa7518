import { describe, expect, it } from "vitest"
import { foldLabels } from "~ui/parts/bar-filter"
import { findVariants } from "~ui/parts/bar-variants"
import { variantRows } from "~ui/parts/bar-rows"
import { aLabel } from "./bar/fake-background"

const variant = (name: string) => ({ id: name, name, hint: "" })
const apples = aLabel("Apples", { variants: [variant("Red 5 kg"), variant("Grün 5 kg")] })
const pears = aLabel("Pears", { variants: [variant("Red")] })
const find = (query: string) =>
  findVariants(foldLabels([apples, pears]), query, 50).map(
    ({ label, variant: it }) => `${label.title} ${it.name}`
  )

describe("findVariants", () => {
  it("finds a variant by words of its product and of its own, in any order", () => {
    expect(find("app red")).toEqual(["Apples Red 5 kg"])
    expect(find("grun apples")).toEqual(["Apples Grün 5 kg"])
    expect(find("apples 5")).toEqual(["Apples Red 5 kg", "Apples Grün 5 kg"])
  })

  it("finds none by one word, by the product alone or by variants alone", () => {
    expect(find("red")).toEqual([])
    expect(find("apples ap")).toEqual([])
    expect(find("red 5")).toEqual([])
  })

  it("looks through 10,000 products without being felt", () => {
    const folded = foldLabels(
      Array.from({ length: 10_000 }, (_, at) =>
        aLabel(`Product ${at}`, { variants: ["red", "blue", "green"].map(variant) })
      )
    )
    expect(findVariants(folded, "product blue", 50)).toHaveLength(50)
    const median = (work: () => void) => {
      const times = Array.from({ length: 15 }, () => {
        const from = performance.now()
        work()
        return performance.now() - from
      })
      return times.toSorted((a, b) => a - b)[7] ?? 0
    }
    const query = "product purple"
    expect(median(() => findVariants(folded, query, 50))).toBeLessThan(60)
  })
})

describe("variantRows", () => {
  it("has the variants, then the words that open an app, with those past their time marked", () => {
    const words = { taobao: "Taobao", "mini-program": "Mini", other: "App" }
    const label = aLabel("A", {
      variants: [variant("Red")],
      shareTexts: [
        { id: "s1", kind: "taobao", expiresAt: 5 },
        { id: "s2", kind: "mini-program", expiresAt: null }
      ]
    })
    expect(variantRows(label, "", words)).toMatchObject([
      { kind: "variant", name: "Red" },
      { kind: "share", share: "taobao", gone: true },
      { kind: "share", share: "mini-program", gone: false }
    ])
    expect(variantRows(label, "mini", words)).toHaveLength(1)
  })
})
