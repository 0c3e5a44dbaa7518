import fc from "fast-check"
import { describe, expect, test } from "vitest"

import { blankCheck, checkLink } from "~channels/check/check-link"
import type { LinkCheckInput } from "~channels/check/finding"
import { shownHost } from "~channels/check/punycode"

const NOW = Date.UTC(2026, 10, 1)
const HOUR = 60 * 60 * 1000

const check = (target: string, rest: Partial<LinkCheckInput> = {}) =>
  checkLink({ ...blankCheck, now: NOW, target, ...rest })
const codes = (...args: Parameters<typeof check>) => check(...args).map((it) => it.code)
const fixOf = (...args: Parameters<typeof check>) => check(...args)[0]?.fix

test("a good link: nothing to say", () => {
  expect(check("https://shop.example/apples?utm_source=x&rg=abcde")).toEqual([])
  expect(check("http://localhost:3000/apples")).toEqual([])
})

test.each([
  ["javascript:alert(1)", "unsafe-scheme"],
  ["https://a:b@shop.example/", "has-credentials"],
  ["apples", "not-a-link"]
])("%s is no target", (target, code) => expect(codes(target)).toEqual([code]))

test("http is put right by one click", () => {
  expect(codes("http://shop.example/a?b=1")).toEqual(["http"])
  expect(fixOf("http://shop.example/a?b=1")).toEqual({
    what: "target",
    to: "https://shop.example/a?b=1"
  })
})

describe("hosts", () => {
  const ownHosts = ["shop.example", "appleshop.com"]

  test.each([
    // A one for an l, a hyphen, the own name in front; the own shop and its subdomain are its own.
    ["https://app1eshop.com/", true],
    ["https://app-leshop.com/", true],
    ["https://shop.example.evil.example/", true],
    ["https://appleshop.com/", false],
    ["https://www.appleshop.com/", false],
    ["https://other.example/", false]
  ])("%s", (target, alike) => {
    expect(codes(target, { ownHosts }).includes("look-alike")).toBe(alike)
  })

  test.each([
    // Most shops stand under www; what looks like them does not.
    ["https://rnyshop.com/", "www.myshop.com", true],
    ["https://www.rnyshop.com/", "myshop.com", true],
    ["https://till.rnyshop.com/", "www.myshop.com", true],
    ["https://myshop.com.evil.example/", "www.myshop.com", true],
    ["https://myshop.com/", "www.myshop.com", false],
    ["https://m.myshop.com/", "www.myshop.com", false],
    ["https://till.myshop.com/", "www.myshop.com", false],
    ["https://myshop.com./", "myshop.com", false],
    // A pair that is read as one letter and a hyphen that is overlooked are two things.
    ["https://mshop.com/", "rn-shop.com", false],
    ["https://rn-shop.com/", "mshop.com", false],
    ["https://mshop.com/", "rnshop.com", true],
    ["https://app1e-shop.com/", "appleshop.com", true]
  ])("%s beside the own %s", (target, own, alike) => {
    expect(codes(target, { ownHosts: [own] }).includes("look-alike")).toBe(alike)
  })

  test("letters of another script that are read alike", () => {
    const target = new URL("https://аррleshop.com/").href
    expect(check(target, { ownHosts })).toMatchObject([
      { code: "look-alike", level: "stop", fix: { to: "https://appleshop.com/" } }
    ])
    expect(codes(target)).toEqual(["mixed-scripts"])
  })

  test("a name in one script of its own is shown as it is read", () => {
    expect(check("https://bücher.example/")).toMatchObject([
      { code: "punycode", level: "note", values: { host: "bücher.example" } }
    ])
    expect(shownHost(new URL("https://苹果.example/").hostname)).toBe("苹果.example")
  })

  test("a short link is told where it is blocked, or where its preview is lost", () => {
    expect(codes("https://bit.ly/x", { channel: "wechat" })).toEqual(["short-link-blocked"])
    expect(codes("https://bit.ly/x", { channel: "whatsapp" })).toEqual(["short-link-preview"])
    expect(codes("https://bit.ly/x", { channel: "email" })).toEqual([])
    expect(codes("https://habit.ly/x", { channel: "wechat" })).toEqual([])
  })

  test("pages that WeChat does not open", () => {
    const taobao = "https://item.taobao.com/item.htm?id=678901234567"
    expect(codes(taobao, { channel: "wechat" })).toEqual(["wechat-obstructs"])
    expect(codes(taobao, { asQr: true })).toEqual(["wechat-obstructs"])
    expect(codes(taobao)).toEqual([])
    expect(codes("https://nottaobao.com/", { asQr: true })).toEqual([])
  })
})

describe("UTM", () => {
  test("twice: the last stays", () => {
    const target = "https://shop.example/?utm_source=a&size=m&utm_source=b#top"
    expect(codes(target)).toEqual(["utm-twice"])
    expect(fixOf(target)).toEqual({
      what: "target",
      to: "https://shop.example/?size=m&utm_source=b#top"
    })
  })

  test("one that stood there and was overwritten", () => {
    const pasted = "https://shop.example/?utm_source=newsletter"
    expect(check("https://shop.example/?utm_source=line", { pasted })).toMatchObject([
      { code: "utm-overwritten", values: { key: "utm_source", from: "newsletter", to: "line" } }
    ])
    expect(codes(pasted, { pasted })).toEqual([])
  })

  test("behind the fragment nobody counts it", () => {
    const target = "https://shop.example/a#top?utm_source=x&utm_medium=y"
    expect(codes(target)).toEqual(["utm-behind-fragment"])
    expect(fixOf(target)?.to).toBe("https://shop.example/a?utm_source=x&utm_medium=y#top")
    const marked = "https://shop.example/a#top?utm_source=x?utm_medium=y"
    expect(fixOf(marked)?.to, "nothing is lost").toContain("utm_medium")
    // What the page itself needs there is not moved.
    expect(fixOf("https://shop.example/#/a?size=m&utm_source=x")).toBeNull()
  })

  test("personal data stops it, and goes by one click", () => {
    const target = "https://shop.example/?utm_source=x&utm_content=li%40example.com"
    expect(check(target)).toMatchObject([{ code: "utm-personal-data", level: "stop" }])
    expect(fixOf(target)?.to).toBe("https://shop.example/?utm_source=x")
  })

  test("an ad platform's campaign id is nobody's number", () => {
    expect(codes("https://shop.example/?utm_id=120210987654320055")).toEqual([])
    expect(codes("https://shop.example/?utm_id=8613800138000")).toEqual(["utm-personal-data"])
    expect(codes("https://shop.example/?utm_term=120210987654320055")).toEqual([
      "utm-personal-data"
    ])
  })
})

test("one customer's code in a link for everybody goes by one click", () => {
  const target = "https://shop.example/apples?size=m&rg=abcde23456#top"
  expect(check(target, { forEverybody: true })).toMatchObject([
    {
      code: "customer-code",
      level: "warn",
      fix: { what: "target", to: "https://shop.example/apples?size=m#top" }
    }
  ])
  expect(codes(target)).toEqual([])
  expect(codes("https://shop.example/?rg=north", { forEverybody: true })).toEqual([])
})

test("QR codes: too long, or so dense that they must be large", () => {
  const long = (chars: number) => `https://shop.example/?fbclid=1&q=${"x".repeat(chars)}`
  expect(codes(long(600), { asQr: true })).toEqual(["qr-too-long"])
  expect(fixOf(long(600), { asQr: true })?.to).toBe(`https://shop.example/?q=${"x".repeat(600)}`)
  expect(codes(long(200), { asQr: true })).toEqual(["qr-dense"])
  expect(codes(long(600))).toEqual([])
})

test("a QR code's address is made shorter without its UTM going", () => {
  const long = `https://shop.example/?q=${"x".repeat(200)}`
  const utm = "utm_source=wechat&utm_campaign=spring"
  expect(fixOf(`${long}&gclid=1&${utm}#top`, { asQr: true })?.to).toBe(`${long}&${utm}#top`)
  expect(fixOf(`${long}&${utm}`, { asQr: true })).toBeNull()
  const pasted = `${long}&gclid=1&utm_id=7`
  // What goes back into the field is what was typed there: the campaign marks it once more.
  expect(fixOf(`${pasted}&${utm}`, { asQr: true, pasted })?.to).toBe(`${long}&utm_id=7`)
})

test("what is over, or soon will be", () => {
  const coupon = { coupon: "SPRING", couponEndsAt: NOW - 1 }
  expect(check("https://shop.example/", coupon)).toMatchObject([
    { code: "coupon-expired", level: "stop", fix: { what: "coupon", to: "" } }
  ])
  expect(codes("https://shop.example/", { ...coupon, couponEndsAt: NOW + HOUR })).toEqual([
    "coupon-ends-soon"
  ])
  expect(codes("https://shop.example/", { expiresAt: NOW })).toEqual(["expired"])
  expect(codes("https://shop.example/", { expiresAt: NOW + 30 * 24 * HOUR })).toEqual([])
})

test.each([
  ["+86 138 0013 8000", []],
  ["0086 13800138000", []],
  // Without its country it would be somebody's in America.
  ["13800138000", ["number-no-country"]],
  // As they are copied from a phone or a web page.
  ["\u202a+49\u00a0170\u2013123\u202f4567\u202c", []],
  ["+49 (0)170/1234567", []],
  ["0171 2345678", ["number-no-country"]],
  ["12345", ["number-no-country"]],
  ["+1 (415) 555-0100 ext 2", ["number-bad"]],
  ["+1234567890123456", ["number-bad"]]
])("the number %s", (phone, found) => {
  expect(codes("https://shop.example/", { phone })).toEqual(found)
})

test("whatever is typed: an answer, and each fix is an address that may be given", () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.webUrl({ withQueryParameters: true, withFragments: true })),
      (target) => {
        for (const { fix } of check(target, { asQr: true, ownHosts: ["shop.example"] }))
          if (fix?.what === "target") expect(URL.canParse(fix.to)).toBe(true)
      }
    ),
    { numRuns: 300 }
  )
})
