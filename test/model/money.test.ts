import fc from "fast-check"
import * as v from "valibot"
import { describe, expect, it } from "vitest"
import { formatMoney, Money, multiply, sellingPrice } from "~model/money"

const cny = (minor: number) => ({ minor, currency: "CNY" })
const ok = (minor: number, currency = "CNY") => ({ ok: true, money: { minor, currency } })

describe("multiply", () => {
  it.each([
    [13600, 1.4, 19040],
    [13600, 3, 40800],
    [1, 0.5, 1],
    [-1, 0.5, -1],
    [1, 0.4, 0],
    [105, 1.1, 116],
    [9007199254740991, 1, 9007199254740991],
    [12345, 0, 0]
  ])("%d × %d", (minor, factor, expected) => {
    expect(multiply(cny(minor), factor)).toEqual(ok(expected))
  })

  it("refuses what it cannot count", () => {
    expect(multiply(cny(9007199254740991), 1.1)).toEqual({ ok: false, why: "too-large" })
    for (const factor of [Number.NaN, Number.POSITIVE_INFINITY, -1, 1e7])
      expect(multiply(cny(1), factor)).toEqual({ ok: false, why: "bad-factor" })
  })

  it("is exact for whole quantities", () => {
    fc.assert(
      fc.property(fc.nat(1e9), fc.nat(1e6), (minor, count) => {
        expect(multiply(cny(minor), count)).toEqual(ok(minor * count))
      })
    )
  })
})

describe("sellingPrice", () => {
  it.each([
    [13600, "CNY", 19900],
    [19900, "CNY", 27900],
    [14214, "CNY", 19900],
    [14286, "CNY", 20900],
    [320, "EUR", 490],
    [700, "EUR", 990],
    [707, "EUR", 990],
    [708, "EUR", 1090],
    [715, "EUR", 1900],
    [1360, "JPY", 1909],
    [3, "JPY", 9],
    [1000, "KWD", 1900]
  ])("%d %s × 1.4 ends in 9 → %d", (minor, currency, expected) => {
    expect(sellingPrice({ minor, currency }, 1.4, true)).toEqual(ok(expected, currency))
  })

  it("leaves the sum alone unless asked", () => {
    expect(sellingPrice(cny(13600), 1.4)).toEqual(ok(19040))
    expect(sellingPrice(cny(0), 1.4, true)).toEqual(ok(0))
  })

  it("is never below cost × factor, and adds less than ten units", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e8 }), fc.integer({ min: 1, max: 50 }), (minor, n) => {
        const [plain, nine] = [false, true].map((it) => sellingPrice(cny(minor), n / 10, it))
        if (!plain?.ok || !nine?.ok || plain.money.minor === 0) return
        const more = nine.money.minor - plain.money.minor
        expect(more).toBeGreaterThanOrEqual(0)
        expect(more).toBeLessThan(1000)
        expect(String(nine.money.minor)).toMatch(/9(00|0)$/)
      })
    )
  })
})

describe("formatMoney", () => {
  it.each([
    [13600, "CNY", "en", "¥136"],
    [13650, "CNY", "en", "¥136.50"],
    [13600, "CNY", "zh-CN", "¥136"],
    [123456, "EUR", "de", "1.234,56\u00a0€"],
    [1980, "JPY", "ja", "￥1,980"],
    [1980, "JPY", "en", "JPY\u00a01,980"],
    [1250, "KWD", "en", "KWD\u00a01.250"],
    [129950, "HUF", "hu", "1299,50\u00a0Ft"],
    [129900, "AUD", "en", "A$1,299"],
    [9007199254740991, "USD", "en", "$90,071,992,547,409.91"]
  ])("%d %s in %s", (minor, currency, locale, expected) => {
    expect(formatMoney({ minor, currency }, locale)).toBe(expected)
  })
})

it("takes only whole minor units of a currency that exists", () => {
  expect(v.is(Money, cny(100))).toBe(true)
  for (const bad of [cny(1.5), cny(2 ** 53), { minor: 1, currency: "XYQ" }, { minor: 1 }])
    expect(v.is(Money, bad)).toBe(false)
})
