import { describe, expect, test } from "vitest"
import { blankLine, draftOf, readLines } from "~ui/screens/workspace/orders/lines-draft"
import { yuan } from "../../support/builders"

const line = (title: string, quantity = "1", unit = "", id = 0) => ({
  ...blankLine(id),
  title,
  quantity,
  unit
})
const why = (...asked: Parameters<typeof readLines>) => {
  const read = readLines(...asked)
  return read.ok ? null : [read.id, read.why]
}

describe("an order's lines as typed", () => {
  test("come back as they were, product and all", () => {
    const lines = [{ title: "苹果", quantity: 2, unit: "箱", productId: "p" }]
    expect(readLines(draftOf(lines), "136", "CNY")).toEqual({ ok: true, lines, total: yuan(136) })
  })

  test("goods by weight keep their part", () => {
    const lines = [{ title: "枣", quantity: 1.5, unit: "斤", productId: null }]
    expect(readLines(draftOf(lines), "", "CNY")).toEqual({ ok: true, lines, total: null })
  })

  test("an empty line goes; spaces and full-width figures are understood", () => {
    const drafts = [line(" pears ", " １２ ", " kg "), line(" ", "7", "", 1)]
    expect(readLines(drafts, "", "CNY")).toEqual({
      ok: true,
      lines: [{ title: "pears", quantity: 12, unit: "kg", productId: null }],
      total: null
    })
  })

  test.each(["0", "-1", "two", "1e3", "1,5", "100001", "0.0001", "", "1.2345"])(
    "a quantity of “%s” is pointed at",
    (quantity) => {
      expect(why([line("pears"), line("plums", quantity, "", 4)], "", "CNY")).toEqual([
        4,
        "quantity"
      ])
    }
  )

  test("a unit without goods, and a total that is no amount, are pointed at", () => {
    expect(why([line("", "1", "kg", 3)], "", "CNY")).toEqual([3, "title"])
    expect(why([line("pears")], "a lot", "CNY")?.[0]).toBe("total")
  })
})
