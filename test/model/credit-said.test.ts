import fc from "fast-check"
import { describe, expect, test } from "vitest"
import * as v from "valibot"
import { CreditSaid } from "~model/credit"
import { creditSaid, saysAnything } from "~model/credit-said"

describe("what an order says of where its buyer came from", () => {
  test("a code stands by itself or in the address", () => {
    expect(creditSaid({ code: " ABCDE23456 " }).code).toBe("abcde23456")
    expect(creditSaid({ landing: "/tea?rg=abcde23456&v=1" }).code).toBe("abcde23456")
    expect(creditSaid({ code: "Anna" }).code).toBe("")
    expect(creditSaid({ code: "anna@mail.example" }).code).toBe("")
  })

  test("two codes are both told", () => {
    const said = creditSaid({ code: "abcde23456", landing: "https://a.example/?rg=fghjk23456" })
    expect(said.code).toBe("abcde23456 fghjk23456")
  })

  test("source and campaign of the address fill what is silent", () => {
    const landing = "/tea?utm_source=line&utm_medium=social&utm_campaign=autumn"
    expect(creditSaid({ landing, source: "x" })).toMatchObject({
      source: "x",
      medium: "social",
      campaign: "autumn"
    })
  })

  test("personal data is dropped, in a value and in the address", () => {
    const said = creditSaid({
      source: "anna@mail.example",
      campaign: "+49 171 1234567",
      landing:
        "https://a.example/tea?email=a%40b.example&tel=0171&v=2&token=abc&utm_term=a@b.example"
    })
    expect(said).toMatchObject({ source: "", campaign: "", landing: "https://a.example/tea?v=2" })
  })

  test("a campaign's long number is no telephone", () => {
    expect(creditSaid({ campaign: "23851234567890123" }).campaign).toBe("23851234567890123")
  })

  test.each([
    "javascript:alert(1)",
    "data:text/html,x",
    "//evil.example/x",
    "https://a:b@c.example/",
    "tea"
  ])("%s is no landing page", (landing) => expect(creditSaid({ landing }).landing).toBe(""))

  test("an empty order says nothing", () => {
    expect(saysAnything(creditSaid({}))).toBe(false)
    expect(saysAnything(creditSaid({ coupon: "FALL10" }))).toBe(true)
  })

  test("whatever a page says fits what may be stored", () => {
    const text = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 600 }),
      fc.webUrl({ withQueryParameters: true, withFragments: true })
    )
    fc.assert(
      fc.property(
        fc.record(
          { code: text, source: text, medium: text, campaign: text, coupon: text, landing: text },
          { requiredKeys: [] }
        ),
        (fields) => v.is(CreditSaid, creditSaid(fields))
      ),
      { numRuns: 200 }
    )
  })
})
