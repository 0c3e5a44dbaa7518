import { expect, test } from "vitest"
import { readPhone } from "~parse/phone"

test.each([
  ["138 0013 8000", "+8613800138000"],
  ["+86 138-0013-8000", "+8613800138000"],
  ["008613800138000", "+8613800138000"],
  ["１３８００１３８０００", "+8613800138000"],
  ["+49 (30) 901820", "+4930901820"]
])("%s is one number however it is written", (text, number) => {
  expect(readPhone(text)).toBe(number)
})

test("a number of a region is read by it alone", () => {
  expect(readPhone("030 901820")).toBeNull()
  expect(readPhone("030 901820", "DE")).toBe("+4930901820")
})

test.each(["", "12345", "not a number", "138 0013", "R-1043"])("%s is no number", (text) => {
  expect(readPhone(text)).toBeNull()
})
