import { getCountries, getCountryCallingCode } from "libphonenumber-js/min"
import { describe, expect, it } from "vitest"
import { phoneDigits } from "~channels/chat/phone-handle"

describe("a phone number in a link", () => {
  it.each([
    ["+86 138 1234 5678", "8613812345678"],
    ["0086-138-1234-5678", "8613812345678"],
    ["8613812345678", "8613812345678"],
    ["+49 (0)170 1234567", "491701234567"],
    ["(+49) 170 / 123 45 67", "491701234567"],
    ["+1 (415) 555-2671", "14155552671"],
    ["＋８６　１３８１２３４５６７８", "8613812345678"],
    ["\u202a+84 912 345 678\u202c", "84912345678"],
    ["+852 5123 4567", "85251234567"],
    ["+290 22 123", "29022123"]
  ])("%s", (typed, digits) => {
    expect(phoneDigits(typed)).toEqual({ ok: true, digits })
  })

  it.each([
    ["13812345678", "no-country"],
    ["138 1234 5678", "no-country"],
    ["0170 1234567", "no-country"],
    ["0912345678", "no-country"],
    ["(415) 555-2671", "no-country"],
    ["+0170 1234567", "no-country"],
    ["000170 1234567", "no-country"],
    ["+999 1234 5678", "no-country"],
    ["+49 12", "bad-handle"],
    ["+86138123456781234", "bad-handle"],
    ["+86 138 1234 5678 ext 9", "bad-handle"],
    ["++8613812345678", "bad-handle"],
    ["call me", "bad-handle"],
    ["javascript:alert(1)", "bad-handle"],
    ["tel:+8613812345678", "bad-handle"],
    ["", "empty"],
    [" - ", "empty"]
  ])("refuses %j: %s", (typed, why) => {
    expect(phoneDigits(typed)).toEqual({ ok: false, why })
  })

  it("knows the calling codes of all countries, and four of services", () => {
    const known = new Set<string>(getCountries().map((it) => getCountryCallingCode(it)))
    for (const service of ["881", "882", "883", "888"]) known.add(service)
    for (let first = 100; first < 1000; first++) {
      const digits = `${first}55555555`
      const given = [1, 2, 3].some((length) => known.has(digits.slice(0, length)))
      expect(phoneDigits(`+${digits}`).ok, digits).toBe(given)
    }
  })
})
