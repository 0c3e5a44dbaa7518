import { expect, test } from "vitest"

import { startsWord } from "~page/triggers/word-start"

test.each([
  ["", "/", true],
  ["Hi ", "/", true],
  ["Hi\t", "、", true],
  ["你好\u3000", "/", true],
  // No space stands between words there.
  ["你好", "、", true],
  ["ありがとう。", "／", true],
  ["你好", "/", false],
  ["http:", "/", false],
  ["a", "/", false],
  ["src/", "/", false],
  ["12", "、", false],
  ["a、", "、", false],
  ["use `", "/", false],
  ["use `x ", "/", false],
  ["use `x` ", "/", true]
])("behind %j a word may start with %s: %s", (line, sign, starts) => {
  expect(startsWord(line, sign)).toBe(starts)
})
