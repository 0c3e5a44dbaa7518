import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { addUtm, checkUtm, checkUtmValue, UTM_KEYS } from "~model/utm"

describe("addUtm", () => {
  it.each([
    ["https://a.example/p", "https://a.example/p?utm_source=whatsapp&utm_medium=social"],
    ["https://a.example/p#x", "https://a.example/p?utm_source=whatsapp&utm_medium=social#x"],
    [
      "https://a.example/p?utm_source=old&utm_campaign=kept&id=1",
      "https://a.example/p?utm_campaign=kept&id=1&utm_source=whatsapp&utm_medium=social"
    ],
    [
      "https://a.example/p?UTM_SOURCE=old&q=a+b%2Fc",
      "https://a.example/p?q=a+b%2Fc&utm_source=whatsapp&utm_medium=social"
    ],
    [
      "https://a.example/go?to=https%3A%2F%2Fb.example%2F%3Futm_source%3Dtheirs",
      "https://a.example/go?to=https%3A%2F%2Fb.example%2F%3Futm_source%3Dtheirs&utm_source=whatsapp&utm_medium=social"
    ]
  ])("%s", (url, expected) => {
    expect(addUtm(url, { utm_medium: "social", utm_source: "whatsapp" })).toBe(expected)
  })

  it("adds nothing for empty values", () => {
    expect(addUtm("https://a.example/p?utm_source=a", { utm_source: "" })).toBe(
      "https://a.example/p?utm_source=a"
    )
  })

  it("touches no other parameter and is the same twice", () => {
    const value = fc.stringMatching(/^[a-z0-9_-]{1,20}$/)
    fc.assert(
      fc.property(
        fc.webUrl({ withQueryParameters: true, withFragments: true }),
        fc.dictionary(fc.constantFrom(...UTM_KEYS), value),
        (url, params) => {
          const made = addUtm(url, params)
          expect(addUtm(made, params)).toBe(made)
          for (const [key, it] of Object.entries(params))
            expect(new URL(made).searchParams.getAll(key)).toEqual([it])
          for (const [key, it] of new URL(url).searchParams)
            expect(new URL(made).searchParams.getAll(key)).toContain(it)
          expect(new URL(made).hash).toBe(new URL(url).hash)
        }
      )
    )
  })
})

describe("checkUtmValue", () => {
  it.each([
    ["spring-sale", null],
    ["sale-2026-11-22", null],
    ["sale-20261122", null],
    ["20261122_sale", null],
    // No day is this long, and no month the nineteenth.
    ["sale-202611221", "personal-data"],
    ["sale-20261922", "personal-data"],
    ["852-20261122", "personal-data"],
    ["a".repeat(100), null],
    ["", "missing"],
    ["Spring", "upper-case"],
    ["spring sale", "characters"],
    ["春节", "characters"],
    ["li@example.com", "personal-data"],
    ["13800138000", "personal-data"],
    ["138-0013-8000", "personal-data"],
    ["+86 138 0013 8000", "personal-data"],
    ["c-1234567", "personal-data"],
    ["c-123456", null],
    ["a".repeat(101), "too-long"]
  ])("%s", (value, expected) => {
    expect(checkUtmValue(value)).toBe(expected)
  })

  it.each([
    ["utm_id", "120210987654320", null],
    ["utm_id", "120210987654320055", null],
    ["utm_id", "1".repeat(101), "personal-data"],
    ["utm_id", "8613800138000", "personal-data"],
    ["utm_id", "+861380013800012", "personal-data"],
    ["utm_id", "138-0013-8000-0000-000", "personal-data"],
    ["utm_campaign", "120210987654320055", "personal-data"]
  ] as const)("an ad platform's campaign id is no phone number: %s=%s", (key, value, expected) => {
    expect(checkUtm({ [key]: value })).toEqual(expected ? [{ key, why: expected }] : [])
  })

  it("holds the seller's own rules", () => {
    const rules = {
      required: ["utm_source", "utm_campaign"],
      separator: "-",
      allowed: { utm_medium: ["social"] }
    } as const
    expect(
      checkUtm({ utm_source: "whatsapp_web", utm_medium: "paid", utm_content: "card" }, rules)
    ).toEqual([
      { key: "utm_source", why: "separator" },
      { key: "utm_medium", why: "not-allowed" },
      { key: "utm_campaign", why: "missing" }
    ])
  })
})
