import fc from "fast-check"
import { describe, expect, test } from "vitest"

import { parseMoney } from "~model/parse-money"
import { typedMoney } from "~model/typed-money"
import {
  blankVariant,
  changedFields,
  draftOf,
  readDraft
} from "~ui/screens/workspace/products/product-draft"

describe("an amount to be typed again", () => {
  test.each([
    [6800, "CNY", "CNY", "68"],
    [6850, "CNY", "CNY", "68.50"],
    [5, "USD", "CNY", "0.05 USD"],
    [1299, "JPY", "JPY", "1299"],
    [1234500, "KWD", "KWD", "1234.500"]
  ])("%i minor %s, usually %s: %s", (minor, currency, usual, text) => {
    expect(typedMoney({ minor, currency }, usual)).toBe(text)
  })

  test("is read back as it was, whatever the usual currency", () => {
    const currency = fc.constantFrom("CNY", "USD", "EUR", "JPY", "KWD", "IDR", "SEK")
    fc.assert(
      fc.property(fc.maxSafeNat(), currency, currency, (minor, code, usual) => {
        const parsed = parseMoney(typedMoney({ minor, currency: code }, usual), usual)
        return parsed.ok && parsed.money.minor === minor && parsed.money.currency === code
      })
    )
  })
})

test("every amount that cannot be read is named; a variant without a name is left out", () => {
  const variants = [{ ...blankVariant(), id: "a", name: "M", price: "much" }, blankVariant()]
  const draft = { ...draftOf(null, "CNY"), title: "A", price: "1.2.3", cost: "5", variants }
  expect(readDraft(draft, "CNY")).toMatchObject({
    ok: false,
    problems: { price: expect.any(String), a: "no-number" }
  })
  const good = { ...draft, price: "68", tags: "a, b，a、", variants: variants.slice(1) }
  expect(readDraft(good, "CNY")).toMatchObject({
    ok: true,
    fields: { price: { minor: 6800, currency: "CNY" }, tags: ["a", "b"], variants: [] }
  })
})

test("what the seller did not touch is not written: a page may have renewed it meanwhile", () => {
  const start = { ...draftOf(null, "CNY"), title: "A", price: "68", tags: "a" }
  const now = { ...start, title: "B", gtin: "4006381333931", variants: [blankVariant()] }
  const read = readDraft(now, "CNY")
  if (!read.ok) throw new Error("not read")
  expect(changedFields(start, now, read.fields)).toEqual({
    title: "B",
    gtin: "4006381333931",
    variants: []
  })
})
