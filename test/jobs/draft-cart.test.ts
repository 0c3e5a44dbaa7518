import { describe, expect, test } from "vitest"
import { woocommerceCheckout } from "~channels/cart/woocommerce-checkout"
import { shopifyCart } from "~channels/cart/shopify-cart"
import { shopifyDiscount } from "~channels/cart/shopify-discount"
import { cartChannelsFor, cartIdOf, type CartSetup, draftCart } from "~jobs/draft-cart"
import { defaultSettings } from "~model/settings"
import { anApple } from "../support/builders"

const variant = (id: string, shopId?: string) => ({
  id,
  name: id,
  sku: "",
  price: null,
  available: null,
  ...(shopId && { shopId })
})
const sizes = anApple({ variants: [variant("S", "11"), variant("M", "12"), variant("L")] })
const pick = (at: number, quantity = 1, product = sizes) => ({
  product,
  variant: product.variants[at] ?? null,
  quantity
})
const setup = (more: Partial<CartSetup> = {}): CartSetup => ({
  channel: shopifyCart,
  coupon: "",
  code: "",
  landing: "checkout",
  folder: "",
  marks: null,
  rules: defaultSettings.utmRules,
  at: 0,
  ...more
})

describe("a cart's link", () => {
  test("names variants by the shop's ids; campaign marks and the code go with it", () => {
    const marks = { source: "{channel}", medium: "chat", slug: "may", content: "" }
    expect(draftCart([pick(0, 2), pick(1)], setup({ marks, code: "ab2" }))).toMatchObject({
      href:
        "https://shop.example/cart/11:2,12:1?utm_source=shopify-cart&utm_medium=chat&utm_campaign=may"
        + "&ref=ab2&attributes%5Brg%5D=ab2&rg=ab2"
    })
  })
  test("of a product without variants names its own id, of one with variants never", () => {
    const plain = anApple({ shopId: "7" })
    expect(draftCart([pick(0, 1, plain)], setup({ channel: woocommerceCheckout }))).toMatchObject({
      href: "https://shop.example/checkout-link/?products=7:1"
    })
    expect(cartIdOf({ ...pick(0), variant: null, product: { ...sizes, shopId: "7" } })).toBe("")
  })
  test("says which line is in the way, and why", () => {
    const elsewhere = anApple({ url: "https://other.example/a", shopId: "8" })
    const nowhere = anApple({ url: "", shopId: "9" })
    const why = (...picks: Parameters<typeof draftCart>[0][number][]) => draftCart(picks, setup())
    expect(why()).toMatchObject({ why: "no-lines" })
    expect(why(pick(0), pick(2))).toMatchObject({ why: "no-shop-id", line: 1 })
    expect(why(pick(0), pick(0, 1, elsewhere))).toMatchObject({ why: "other-shop", line: 1 })
    expect(why(pick(0), pick(0, 1, nowhere))).toMatchObject({ why: "no-address", line: 1 })
    expect(why(pick(0), pick(1, Number.NaN))).toMatchObject({ why: "bad-quantity", line: 1 })
    const discount = setup({ channel: shopifyDiscount, coupon: "TEN" })
    expect(draftCart([pick(0), pick(1)], discount)).toMatchObject({ why: "one-line", line: 1 })
  })
  test("refuses marks that break the seller's rules, and says which", () => {
    const marks = { source: "Chat", medium: "chat", slug: "may", content: "" }
    expect(draftCart([pick(0)], setup({ marks }))).toEqual({
      ok: false,
      of: "marks",
      key: "utm_source",
      why: "upper-case"
    })
  })
  test("a shop nobody knows has its pages", () => {
    expect(cartChannelsFor("").map((it) => it.id)).toEqual(["product-page"])
    expect(cartChannelsFor("shopify")[0]?.id).toBe("shopify-cart")
    expect(cartChannelsFor("woocommerce")[0]?.id).toBe("woocommerce-checkout")
  })
})
