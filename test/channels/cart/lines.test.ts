import { describe, expect, it } from "vitest"
import { CART_CHANNELS } from "~channels/index"
import { aCart, aLine, hrefOf } from "./request"

const intoCart = CART_CHANNELS.filter((it) => it.mostLines > 1)
const page = "https://shop.example/products/apples"
const good = { shopId: "7", quantity: 1 }

describe.each(intoCart)("$id", (channel) => {
  it.each([
    [{ shopId: "", quantity: 1 }, "no-shop-id"],
    [{ shopId: "7\n8", quantity: 1 }, "bad-shop-id"],
    [{ shopId: "8", quantity: 0 }, "bad-quantity"],
    [{ shopId: "8", quantity: -1 }, "bad-quantity"],
    [{ shopId: "8", quantity: 1.5 }, "bad-quantity"],
    [{ shopId: "8", quantity: Number.NaN }, "bad-quantity"],
    [{ shopId: "8", quantity: 10_000 }, "bad-quantity"],
    [{ shopId: "7", quantity: 1 }, "repeated"]
  ])("refuses the line %j and says which", (bad, why) => {
    const lines = [good, bad]
    expect(channel.build(aCart({ url: page, lines }))).toEqual({ ok: false, why, line: 1 })
  })
  it("refuses no line at all", () => {
    expect(channel.build(aCart({ lines: [] }))).toEqual({ ok: false, why: "no-lines" })
  })
})

describe("every channel", () => {
  it("is registered once, and every system has one", () => {
    const ids = CART_CHANNELS.map((it) => it.id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const system of ["shopify", "woocommerce", "opencart", "other"] as const)
      expect(CART_CHANNELS.some((it) => it.systems.includes(system))).toBe(true)
  })
  it.each([
    "javascript:alert(1)",
    "data:text/html,x",
    "shop",
    "https://a:b@shop.example/products/x"
  ])("refuses %s", (url) => {
    for (const channel of CART_CHANNELS)
      expect(channel.build(aCart({ url, coupon: "TEN" })).ok).toBe(false)
  })
})

it("a customer's code in the product's own address is in no other's cart, nor in one for everybody", () => {
  const url = `${page}?size=m&rg=abcde23456`
  for (const channel of CART_CHANNELS)
    for (const code of ["", "bcdef34567"]) {
      const href = hrefOf(channel.build(aLine({ url, code, coupon: "SPRING" })))
      expect(href).toMatch(/^https:/)
      expect(href).not.toContain("abcde23456")
      expect(href.includes("bcdef34567")).toBe(code !== "")
    }
})
