import { expect, test } from "vitest"
import type { CustomField } from "~model/custom-field"
import { isOfType, readFieldValue, typedValue } from "~model/field-value"

const read = (type: CustomField["type"], typed: string | string[], choices = ["red", "blue"]) =>
  readFieldValue({ type, choices }, typed, "CNY")

test.each([
  ["number", "1,234.5", 1234.5],
  ["number", "４０", 40],
  ["number", "-3", -3],
  ["money", "136", { minor: 13_600, currency: "CNY" }],
  ["money", "€12.50", { minor: 1250, currency: "EUR" }],
  ["date", "2026-02-28", "2026-02-28"],
  ["choice", "red", "red"],
  ["several", ["blue", "red"], ["red", "blue"]],
  ["link", "https://shop.example/a", "https://shop.example/a"],
  ["text", " nuts ", "nuts"],
  ["text", "  ", null],
  ["several", [], null]
] as const)("%s: %j", (type, typed, value) => {
  expect(read(type, typeof typed === "string" ? typed : [...typed])).toEqual({ ok: true, value })
})

test.each([
  ["number", "forty", "number"],
  ["number", "1,23", "number"],
  ["number", "1e400", "number"],
  ["money", "lots", "no-number"],
  ["date", "2026-02-30", "date"],
  ["date", "soon", "date"],
  ["choice", "green", "choice"],
  ["several", ["red", "green"], "choice"],
  ["link", "javascript:alert(1)", "link"],
  ["link", "shop.example", "link"],
  ["link", "https://bank.example@evil.example/", "link"],
  ["text", "x".repeat(2001), "too-long"]
] as const)("%s refuses %j", (type, typed, why) => {
  expect(read(type, typeof typed === "string" ? typed : [...typed])).toEqual({ ok: false, why })
})

test("a value that is shown may be typed again", () => {
  for (const [type, typed] of [
    ["money", "136"],
    ["money", "12.50 EUR"],
    ["number", "40"]
  ] as const) {
    const value = read(type, typed)
    if (!value.ok || value.value === null) throw new Error(typed)
    expect(typedValue(value.value, "CNY")).toBe(typed)
    expect(isOfType({ type, choices: [] }, value.value)).toBe(true)
  }
})

test("what is of another type is known as such", () => {
  expect(isOfType({ type: "number", choices: [] }, "40")).toBe(false)
  expect(isOfType({ type: "link", choices: [] }, "no link")).toBe(false)
  expect(isOfType({ type: "several", choices: [] }, "red")).toBe(false)
  expect(isOfType({ type: "money", choices: [] }, ["red"])).toBe(false)
})
