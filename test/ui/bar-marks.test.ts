import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { spokenTitle } from "~jobs/spoken-title"
import { markPieces } from "~ui/parts/bar-marks"

const hits = (title: string, query: string) =>
  markPieces(title, query)
    .filter((piece) => piece.hit)
    .map((piece) => piece.text)

describe("markPieces", () => {
  it.each([
    ["Red apples", "app", ["app"]],
    ["Café crème", "cafe creme", ["Café", "crème"]],
    ["Ｗｉｄｅ", "wide", ["Ｗｉｄｅ"]],
    ["红富士苹果", "苹果", ["苹果"]],
    ["🍎 Apples", "🍎", ["🍎"]],
    ["ﬁne", "fi", ["ﬁ"]],
    ["Apples", "pears", []],
    ["Apples", "", []]
  ])("marks in %s the words of %s", (title, query, marked) => {
    expect(hits(title, query)).toEqual(marked)
  })

  it.each([
    ["重庆小面 5 kg", "cqxm", ["重庆小面"]],
    ["重庆小面 5 kg", "zhongq 5", ["重庆", "5"]],
    ["新款女装", "nvz", ["女装"]],
    ["發財樹", "发财", ["發財"]],
    ["𠮷野家", "yj", ["野家"]]
  ])("marks in %s what %s says", (title, query, marked) => {
    expect(
      markPieces(title, query, spokenTitle(title))
        .filter((piece) => piece.hit)
        .map((piece) => piece.text)
    ).toEqual(marked)
  })

  it("never changes a title, whatever it is made of", () => {
    const anyText = fc.string({ unit: "grapheme" })
    fc.assert(
      fc.property(anyText, anyText, (title, query) => {
        expect(
          markPieces(title, query)
            .map((piece) => piece.text)
            .join("")
        ).toBe(title)
      })
    )
  })
})
