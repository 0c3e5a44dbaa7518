import { expect, test } from "vitest"
import { guessMapping, recogniseTable } from "~formats/products"
import { readProducts } from "~formats/products/read-products"
import { readPropAlias } from "~formats/products/taobao-skus"
import { readEspanso } from "~formats/replies/espanso"
import { foreignText } from "~formats/replies/export-text"
import { gatherReplies } from "~formats/replies/gather-replies"

const blanks = " ".repeat(100_000)

test.each<[string, () => unknown]>([
  ["seller's names of values with a run of blanks", () => readPropAlias(`1:2:a${blanks}b`)],
  [
    "a hundred thousand parts of one reply",
    () =>
      gatherReplies(
        Array.from({ length: 100_000 }, (_, at) => ({
          row: at + 1,
          title: "Hi",
          text: "x",
          language: "en"
        }))
      )
  ],
  ["a template with an opening and a run of blanks", () => foreignText(`{{${blanks}`, "chatwoot")],
  [
    "many matches with many shared variables",
    () =>
      readEspanso(
        `matches:\n${"  - {trigger: a, replace: b}\n".repeat(3000)}global_vars:\n${"  - {name: a, type: echo}\n".repeat(1000)}`
      )
  ]
])(
  "%s: read in time with its length",
  async (_what, read) => {
    const from = performance.now()
    await read()
    expect(performance.now() - from).toBeLessThan(1500)
  },
  15_000
)

test("a product's row is looked at as often in a long file as in a short one", () => {
  const looks = (count: number) => {
    let looked = 0
    const texts = (at: number) => (at === 0 ? ["name", "price", "sku"] : [`P ${at}`, "5", `${at}`])
    const rows = Array.from({ length: count }, (_, at) => ({
      row: at + 1,
      get cells() {
        looked += 1
        return texts(at)
      }
    }))
    const table = recogniseTable({ rows, cut: false })
    const mapping = guessMapping(table.header, table.format)
    expect(readProducts(table, mapping, { currency: "USD", priceIs: "price" })).toHaveLength(
      count - 1
    )
    return looked / count
  }
  expect(looks(2000)).toBeLessThan(looks(200) * 2)
})
