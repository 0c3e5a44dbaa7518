import fc from "fast-check"
import { describe, expect, test } from "vitest"

import { fold } from "~model/fold"
import { fit, matches } from "~model/match"

describe("folding", () => {
  test.each([
    ["Café", "cafe"],
    ["ＡＢＣ１２３", "abc123"],
    [" Ünïcode ", "unicode"],
    ["苹果", "苹果"],
    ["ﬁne", "fine"],
    ["İzmir", "izmir"]
  ])("%s → %s", (text, folded) => expect(fold(text)).toBe(folded))

  test("folded once is folded for good", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (it) => fold(fold(it)) === fold(it)))
  })
})

describe("matching", () => {
  test("every word, anywhere, in any order", () => {
    expect(matches("kg app", "Apples 5 kg")).toBe(true)
    expect(matches("kg pears", "Apples 5 kg")).toBe(false)
    expect(matches("cafe", "Grand CAFÉ")).toBe(true)
    expect(matches("  ", "anything")).toBe(true)
    expect(matches("vip wang", "王 Wang", "VIP")).toBe(true)
  })

  test("a text finds itself", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (it) => matches(it, it)))
  })

  test("what starts so comes before a word of it, and that before the rest", () => {
    expect(fit("app", "Apples")).toBe(0)
    expect(fit("app", "Red apples")).toBe(1)
    expect(fit("app", "Pineapple")).toBe(2)
  })
})
