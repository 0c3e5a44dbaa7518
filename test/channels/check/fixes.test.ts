/** What one click puts right, where nothing but a reason was given before. */
import { describe, expect, test } from "vitest"
import { blankCheck, checkLink } from "~channels/check/check-link"
import type { LinkCheckInput } from "~channels/check/finding"
import { checkNumber } from "~channels/check/number-rule"

const check = (target: string, rest: Partial<LinkCheckInput> = {}) =>
  checkLink({ ...blankCheck, now: 0, target, ...rest })
const fixOf = (...args: Parameters<typeof check>) => check(...args)[0]?.fix ?? null

test.each([
  ["shop.example/apples?a=1#b", "https://shop.example/apples?a=1#b"],
  ["shop.example:8443/apples", "https://shop.example:8443/apples"],
  ["店.example", "https://xn--hxt.example/"],
  ["https:/shop.example/apples", "https://shop.example/apples"],
  ["http//shop.example/apples", "http://shop.example/apples"],
  ["https：//shop.example/apples", "https://shop.example/apples"],
  ["Fresh today: https://shop.example/apples.", "https://shop.example/apples"],
  ["看看这个（https://shop.example/apples），很新鲜", "https://shop.example/apples"],
  ["https://shop.example/a\nhttps://shop.example/a", "https://shop.example/a"],
  ["https://anna:secret@shop.example/a?b=1", "https://shop.example/a?b=1"]
])("%s: the address that was meant", (text, to) => {
  expect(fixOf(text)).toEqual({ what: "target", to })
  expect(check(to).filter((it) => it.level === "stop")).toEqual([])
})

test.each([
  "apples",
  "3.5kg",
  "anna@shop.example",
  "javascript:alert(1)",
  "javascript://shop.example/%0aalert(1)",
  "data:text/html,<b>shop.example</b>",
  "https://shop.example/a https://shop.example/b",
  "5 apples, shop.example"
])("%s: nobody can tell", (text) => expect(fixOf(text)).toBeNull())

describe("hosts", () => {
  test("letters of two scripts: the host that it is read as", () =>
    expect(fixOf("https://xn--pple-43d.com/a?b=1")).toEqual({
      what: "target",
      to: "https://apple.com/a?b=1"
    }))

  test("a short link of the seller's own: the long address that is kept", () => {
    const longAddress = "https://shop.example/apples"
    for (const channel of ["wechat", "whatsapp", "line-app"])
      expect(fixOf("https://bit.ly/x", { channel, longAddress })).toEqual({
        what: "target",
        to: longAddress
      })
    expect(fixOf("https://bit.ly/x", { channel: "wechat" })).toBeNull()
  })

  test("a page that WeChat does not open: the words that open its app", () => {
    const page = "https://item.taobao.com/item.htm?id=5"
    const appWords = "3:/ ￥CZ3457￥"
    expect(fixOf(page, { asQr: true, appWords })).toEqual({ what: "words", to: appWords })
    expect(fixOf(page, { asQr: true })).toBeNull()
  })
})

test("a UTM value that another takes the place of is taken out; the others stay", () => {
  const pasted = "https://shop.example/a?utm_source=old&utm_term=x&b=1"
  const target = "https://shop.example/a?utm_term=x&b=1&utm_source=new"
  expect(fixOf(target, { pasted })).toEqual({
    what: "target",
    to: "https://shop.example/a?utm_term=x&b=1"
  })
})

test("a number without its country: the country that is likely, where one is", () => {
  expect(checkNumber("0170 1234567", "+491701234567")[0]?.fix).toEqual({
    what: "phone",
    to: "+491701234567"
  })
  expect(checkNumber("0170 1234567")[0]?.fix).toBeNull()
  expect(checkNumber("0170 1234567", "nobody's")[0]?.fix).toBeNull()
  expect(checkNumber("apples", "+491701234567")[0]?.fix).toBeNull()
})
