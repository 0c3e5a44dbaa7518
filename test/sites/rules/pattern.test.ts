import { describe, expect, test } from "vitest"

import { patternFault } from "~sites/rules/pattern"

describe("a rule's pattern", () => {
  test.each([
    ["(a+)+$", "unbounded"],
    ["^.*$", "unbounded"],
    ["a{2,}", "unbounded"],
    ["a{1,501}", "unbounded"],
    ["(?:a{1,9}){1,9}", "quantified-group"],
    ["(?=a)b", "look-or-back"],
    ["(?<!a)b", "look-or-back"],
    ["(a)\\1", "look-or-back"],
    ["(?<a>x)\\k<a>", "look-or-back"],
    ["(", "syntax"],
    ["a".repeat(301), "too-long"]
  ])("%s is refused: %s", (source, fault) => expect(patternFault(source)).toBe(fault))

  test.each([
    "^#(?<id>-?\\d{1,20})(?:_|$)",
    "[*+]{1,3}",
    "\\+\\*\\(\\)\\{",
    "(?:a{1,9})?",
    "^[^)]{1,9}$",
    "\\p{L}{1,5}"
  ])("%s may run", (source) => expect(patternFault(source)).toBeNull())
})
