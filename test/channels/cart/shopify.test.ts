import { describe, expect, it } from "vitest"
import { itemToken, shopifyBuy } from "~channels/cart/shopify-buy"
import { shopifyCart } from "~channels/cart/shopify-cart"
import { shopifyDiscount } from "~channels/cart/shopify-discount"
import { shopifyVariant } from "~channels/cart/shopify-variant"
import { aCart, aLine, hrefOf } from "./request"
import { codeIn } from "../../support/code-in"

const utm = [["utm_source", "whatsapp"]] as const
const hard = ["SOMMER&20%#+", "国庆 8折", "🍎🍏", "x".repeat(100), "https://a.example/?b=c&d#e"]

describe("/cart", () => {
  const made = (more: Parameters<typeof aCart>[0] = {}) => hrefOf(shopifyCart.build(aCart(more)))

  it("names variants and how many of each", () => {
    expect(made()).toBe("https://shop.example/cart/70881412:2,70881382:1")
  })
  it("carries coupon, where to land, UTM and the code: as attribute, as ref, as parameter", () => {
    const url = new URL(made({ coupon: "TEN", landing: "cart", code: "ab2", utm }))
    expect(Object.fromEntries(url.searchParams)).toEqual({
      discount: "TEN",
      storefront: "true",
      utm_source: "whatsapp",
      ref: "ab2",
      "attributes[rg]": "ab2",
      rg: "ab2"
    })
    expect(codeIn(url.href)).toBe("ab2")
  })
  it("says that it goes to the checkout, unless the cart was asked for", () => {
    const traps = (landing: "cart" | "checkout") => {
      const it = shopifyCart.build(aCart({ landing }))
      return it.ok && it.traps
    }
    expect(traps("checkout")).toEqual(["goes-to-checkout", "not-past-password", "no-selling-plans"])
    expect(traps("cart")).toEqual(["not-past-password", "no-selling-plans"])
  })
  it.each(hard)("brings the coupon %s through", (coupon) => {
    expect(new URL(made({ coupon })).searchParams.get("discount")).toBe(coupon)
  })
  it("refuses what would be two coupons, or none that comes through", () => {
    for (const coupon of ["A,B", "A\nB", "\ud83d", "x".repeat(101)])
      expect(made({ coupon })).toBe("bad-coupon")
  })
})

describe("/buy", () => {
  const made = (more: Parameters<typeof aCart>[0] = {}) => hrefOf(shopifyBuy.build(aCart(more)))

  it("names fields by their paths", () => {
    expect(made({ coupon: "TEN", landing: "cart", code: "ab2", utm })).toBe(
      "https://shop.example/buy/70881412:2,70881382:1?discounts/codes/0=TEN"
        + "&continue_to=%2Fcart&attribution/utm_source=whatsapp&rg=ab2"
    )
  })
  it("writes an id that is no token as the specification's own example has it", () => {
    expect(itemToken("gid://shopify/ProductVariant/70881412")).toBe(
      "~Z2lkOi8vc2hvcGlmeS9Qcm9kdWN0VmFyaWFudC83MDg4MTQxMg"
    )
    expect(itemToken("sku_1.2-3")).toBe("sku_1.2-3")
    expect(itemToken("~x")).toBe("~fng")
    expect(itemToken("苹果?")).not.toMatch(/[^~\w-]/)
  })
  it("is for shops with a certificate, and no longer than every shop takes", () => {
    expect(made({ url: "http://shop.example/products/apples" })).toBe("needs-https")
    const lines = Array.from({ length: 100 }, (_, at) => ({
      shopId: `苹果-${"果".repeat(20)}-${at}`,
      quantity: 1
    }))
    expect(made({ lines })).toBe("too-long")
  })
  it("says that the order will not bear the code", () => {
    expect(shopifyBuy.build(aCart({ code: "ab2" }))).toMatchObject({
      traps: expect.arrayContaining(["code-not-on-order", "fails-silently"])
    })
  })
})

describe("/discount", () => {
  const made = (more: Parameters<typeof aCart>[0] = {}) =>
    hrefOf(shopifyDiscount.build(aLine({ coupon: "TEN", ...more })))

  it("leads to the variant on the product's page, UTM and code inside that address", () => {
    const url = new URL(made({ code: "ab2", utm, url: "https://shop.example/products/a?x=1#top" }))
    expect(url.pathname).toBe("/discount/TEN")
    expect(url.searchParams.get("redirect")).toBe(
      "/products/a?x=1&variant=70881412&utm_source=whatsapp&rg=ab2"
    )
  })
  it.each(hard.slice(0, 4))("keeps %s one part of the path", (coupon) => {
    const { pathname } = new URL(made({ coupon }))
    expect(decodeURIComponent(pathname.split("/")[2] ?? "")).toBe(coupon)
  })
  it("refuses what would be another path, and a link without a coupon", () => {
    for (const coupon of ["a/b", "a\\b", ".", ".."]) expect(made({ coupon })).toBe("bad-coupon")
    expect(made({ coupon: " " })).toBe("no-coupon")
  })
  it("never leads to another host", () => {
    const url = made({ url: "https://shop.example//evil.example/products/x" })
    expect(new URL(url).searchParams.get("redirect")).toMatch(/^\/[^/]/)
  })
})

describe("a variant on its page", () => {
  const made = (url: string) => hrefOf(shopifyVariant.build(aLine({ url, code: "ab2", utm })))

  it("takes the place of another; UTM that was there goes, the fragment stays", () => {
    expect(made("https://shop.example/en/products/a?variant=1&utm_source=x&b=%20#top")).toBe(
      "https://shop.example/en/products/a?b=%20&variant=70881412&utm_source=whatsapp&rg=ab2#top"
    )
  })
  it("is for a product's page alone", () => {
    expect(made("https://shop.example/pages/about")).toBe("no-product-page")
  })
})
