import fc from "fast-check"
import { describe, expect, it } from "vitest"
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
