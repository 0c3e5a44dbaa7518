import fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { CartRequest } from "~channels/cart/cart-channel"
import { CART_CHANNELS, CHANNELS, CHAT_CHANNELS, OWN_CHANNELS } from "~channels/index"
import { safeTarget } from "~model/safe-target"
import { CLEAN, noPage, page, runsFor, words } from "../random-input"
import { arrives } from "./arrives"
import { codeIn } from "../../support/code-in"

const all = [CHANNELS, CHAT_CHANNELS, OWN_CHANNELS, CART_CHANNELS]
const numRuns = runsFor(all.flat().length)

const onPage = new Set(["shopify-variant", "woocommerce-add", "product-page"])

const shopId = fc.oneof(fc.bigInt(1n, 10n ** 18n).map(String), fc.string({ maxLength: 12 }), words)
const quantity = fc.oneof(fc.integer({ min: 1, max: 9999 }), fc.integer(), fc.double())
const line = fc.record({ shopId, quantity })
const good = fc.record({
  shopId: fc.bigInt(1n, 10n ** 18n).map(String),
  quantity: fc.integer({ min: 1, max: 9999 })
})
const product = fc
  .tuple(fc.domain(), fc.webPath(), fc.webQueryParameters(), fc.webFragments())
  .map(([host, path, query, hash]) => `https://${host}${path}/products/a-b?${query}#${hash}`)

const request: fc.Arbitrary<CartRequest> = fc.record({
  url: fc.oneof(page, product),
  lines: fc.oneof(
    fc.array(good, { minLength: 1, maxLength: 1 }),
    fc.array(good, { maxLength: 6 }),
    fc.array(line, { maxLength: 4 })
  ),
  coupon: fc.oneof(fc.constant(""), fc.constant("国庆8折"), fc.string({ maxLength: 20 }), words),
  code: fc.oneof(fc.constant(""), fc.stringMatching(/^[a-z2-9]{10}$/)),
  utm: fc.uniqueArray(
    fc.tuple(
      fc.constantFrom("utm_source", "utm_medium", "utm_campaign"),
      fc.stringMatching(/^[a-z0-9_-]{1,20}$/)
    ),
    { selector: ([key]) => key }
  ),
  folder: fc.constantFrom("", "/shop"),
  landing: fc.constantFrom("cart", "checkout")
})

describe.each(CART_CHANNELS)("$id, with anything", (channel) => {
  it("makes a link that means what was meant, or says why not", () => {
    let made = 0
    fc.assert(
      fc.property(request, (it) => {
        const link = channel.build(it)
        if (!link.ok) return void expect(link.why).toMatch(/^[a-z-]+$/)
        made++
        const url = new URL(link.href)
        // A page's own address stays as it was, byte for byte.
        expect(link.href).toMatch(onPage.has(channel.id) ? /^[!-~]+$/ : CLEAN)
        expect(["http:", "https:"]).toContain(url.protocol)
        expect(url.host).toBe(new URL(it.url).host)
        expect(link.chars).toBe(link.href.length)
        expect(link.chars).toBeLessThanOrEqual(channel.limit ?? 8000)
        const there = arrives(channel.id, link.href)
        if (channel.carriesCoupon) expect(there.coupon).toBe(it.coupon.trim())
        if (channel.mostLines > 0 && channel.carriesQuantity) expect(there.lines).toEqual(it.lines)
        expect(codeIn(there.page) ?? "").toBe(it.code === "" ? (codeIn(it.url) ?? "") : it.code)
        expect(there.utm).toMatchObject(Object.fromEntries(it.utm))
      }),
      { numRuns }
    )
    expect(made).toBeGreaterThan(numRuns / 20)
  })

  it("refuses what is no page's address", () => {
    fc.assert(
      fc.property(noPage, request, (url, it) => {
        fc.pre(!safeTarget(url).ok)
        expect(channel.build({ ...it, url })).toMatchObject({ ok: false })
      }),
      { numRuns: 100 }
    )
  })
})
