import { expect, test } from "vitest"
import { homeRegion } from "~parse/home-region"

test.each([
  [["+49 170 1234567"], "en-US", "DE"],
  [["appleshop", "0044 7400 123456"], "zh-CN", "GB"],
  // A number without its country says nothing.
  [["0170 1234567"], "zh-CN", "CN"],
  [[], "de", "DE"],
  [[], "zh-TW", "TW"],
  [[], "not a language", undefined]
])("%j, %s: %s", (numbers, language, region) => expect(homeRegion(numbers, language)).toBe(region))
