import { expect, test } from "vitest"

import { readGtin } from "~model/gtin"

test.each([
  ["4006381333931", "4006381333931"],
  ["400-6381 333931", "4006381333931"],
  ["４００６３８１３３３９３１", "4006381333931"],
  ["96385074", "96385074"],
  ["036000291452", "036000291452"],
  ["4006381333930", null],
  ["123", null],
  ["0000000000000", null],
  ["", null]
])("%s: %s", (typed, gtin) => {
  expect(readGtin(typed)).toBe(gtin)
})
