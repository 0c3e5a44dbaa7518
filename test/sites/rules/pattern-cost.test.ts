import { expect, test } from "vitest"

import { waysOf } from "~sites/rules/pattern-cost"

test.each([
  ["abc", 1],
  ["^a{3}$", 1],
  ["a{0,500}b", 501],
  ["a{0,9}a{0,9}a{0,9}b", 1000],
  ["(?:a|b|c)(?:a|b)", 6],
  ["a?a?a?", 8],
  ["(?:x{1,4}|y)?z", 6],
  ["[^/]{1,200}\\/(?<id>\\d{1,20})(?:[?#]|$)", 8000],
  ["\\(\\|\\{1,9", 1]
])("%s tries a text in %d ways", (pattern, ways) => expect(waysOf(pattern)).toBe(ways))
