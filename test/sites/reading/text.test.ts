import { describe, expect, test } from "vitest"

import { clean, doSteps } from "~sites/reading/text"

const FAMILY = "\u{1f469}\u200d\u{1f469}\u200d\u{1f467}"

describe("a text from a page becomes one that may be stored", () => {
  test.each([
    ["  Anna \n  Example ", "Anna Example"],
    ["An\u200bna\u200e\ufeff", "Anna"],
    ["\u202eAnna\u202c", "Anna"],
    ["\u200dAnna\u200c ", "Anna"],
    [FAMILY, FAMILY],
    [
      "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645",
      "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645"
    ],
    ["\ud83dAnna", "Anna"],
    ["A\u0000B", "A B"],
    ["", ""]
  ])("%j becomes %j", (text, stored) => expect(clean(text)).toBe(stored))

  test("at most 300 UTF-16 units, and no family torn apart", () => {
    expect(clean("x".repeat(400))).toHaveLength(300)
    const families = clean(FAMILY.repeat(60))
    expect(families).toBe(FAMILY.repeat(Math.floor(300 / FAMILY.length)))
  })
})

test.each([
  [" +86 (138) 00 ", "phone", "+8613800"],
  ["0138 00", "phone", "013800"],
  ["No. 1-2", "digits", "12"],
  ["ANNA", "lower", "anna"],
  ["anna@a.example/phone", "bare-jid", "anna@a.example"],
  ["anna%40a.example", "decode", "anna@a.example"],
  ["100%", "decode", "100%"],
  ["(3) Anna", "cut-badge", "Anna"],
  ["Anna 99+", "cut-badge", "Anna"],
  ["Anna 2", "cut-badge", "Anna 2"]
] as const)("%j by %s is %j", (text, step, after) => expect(doSteps(text, [step])).toBe(after))
