import { describe, expect, it } from "vitest"
import { woocommerceAdd } from "~channels/cart/woocommerce-add"
import { woocommerceCheckout } from "~channels/cart/woocommerce-checkout"
import { productPage } from "~channels/cart/product-page"
import { aCart, aLine, hrefOf } from "./request"

const utm = [["utm_source", "whatsapp"]] as const

describe("/checkout-link", () => {
  it("names products, coupon, UTM and code, which go on to the checkout", () => {
    const made = woocommerceCheckout.build(aCart({ coupon: "国庆&8折", code: "ab2", utm }))
    expect(hrefOf(made)).toBe(
      "https://shop.example/checkout-link/?products=70881412:2,70881382:1"
        + "&coupon=%E5%9B%BD%E5%BA%86%268%E6%8A%98&utm_source=whatsapp&rg=ab2"
    )
  })
  it.each([
    ["/shop/product/apples/", "/shop", "/shop"],
    ["/my/shop/?p=7", "/my/shop", "/my/shop"],
    ["/product/apples/", "", ""],
    // Another site of the same host.
    ["/blog/apples/", "/shop", ""],
    ["/shopping/apples/", "/shop", ""]
  ])("of %s in a shop at %j begins there", (path, folder, at) => {
    const made = woocommerceCheckout.build(aLine({ url: `https://shop.example${path}`, folder }))
    expect(hrefOf(made)).toBe(`https://shop.example${at}/checkout-link/?products=70881412:3`)
  })
  it("says that the cart is emptied", () => {
    expect(woocommerceCheckout.build(aCart())).toMatchObject({
      href: "https://shop.example/checkout-link/?products=70881412:2,70881382:1",
      traps: ["empties-cart", "goes-to-checkout", "needs-version"]
    })
  })
  it("refuses the same id twice: the shop would take the last alone", () => {
    const lines = [1, 2].map((quantity) => ({ shopId: "7", quantity }))
    expect(woocommerceCheckout.build(aCart({ lines }))).toEqual({
      ok: false,
      why: "repeated",
      line: 1
    })
  })
})

describe("?add-to-cart", () => {
  it("adds one product on its page, in place of another that was there", () => {
    const url = "https://shop.example/product/a/?add-to-cart=1&quantity=9&size=m#top"
    expect(hrefOf(woocommerceAdd.build(aLine({ url, code: "ab2" })))).toBe(
      "https://shop.example/product/a/?size=m&add-to-cart=70881412&quantity=3&rg=ab2#top"
    )
  })
  it("takes one", () => {
    expect(woocommerceAdd.build(aCart())).toEqual({ ok: false, why: "one-line", line: 1 })
  })
})

describe("the product's own page", () => {
  it("is what is left, and says so", () => {
    const url = "https://shop.example/苹果?utm_source=x&a=1&a=2#top"
    expect(productPage.build(aCart({ url, lines: [], code: "ab2", utm }))).toMatchObject({
      href: "https://shop.example/%E8%8B%B9%E6%9E%9C?a=1&a=2&utm_source=whatsapp&rg=ab2#top",
      traps: ["product-page-only"]
    })
  })
})
