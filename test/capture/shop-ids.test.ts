// @vitest-environment happy-dom
import { describe, expect, it } from "vitest"
import * as v from "valibot"
import { captureProduct } from "~capture/index"
import { CapturedProduct } from "~model/captured-product"

const read = (html: string, url = "https://shop.example/products/cup") => {
  const result = captureProduct(new DOMParser().parseFromString(html, "text/html"), url)
  return v.parse(CapturedProduct, result)
}
const json = (value: unknown) => `<script type="application/json">${JSON.stringify(value)}</script>`
const ld = (value: unknown) =>
  `<script type="application/ld+json">${JSON.stringify(value)}</script>`
const idsOf = (html: string, url?: string) =>
  read(html, url).variants?.value.map(({ name, shopId }) => [name, shopId])

const cup = (variants: object[]) => ({
  id: 632,
  title: "Cup",
  handle: "cup",
  price: 1290,
  price_min: 1290,
  variants
})
const red = { id: 39072856, title: "Red / S", sku: "C-R", price: 1290, available: true }
const blue = { id: 49148385, title: "Blue / M", sku: "C-B", price: 1290, available: false }
const page = (rest: string) => `<title>Cup</title><body><h1>Cup</h1>${rest}</body>`
const theme = `<script>var Shopify = Shopify || {}; Shopify.shop = "cup.example"; Shopify.theme = {"id":1};</script>`

describe("a theme's own product", () => {
  it("names its variants' ids, and what the shop runs on", () => {
    const html = page(theme + json(cup([red, blue])))
    expect(idsOf(html)).toEqual([
      ["Red / S", "39072856"],
      ["Blue / M", "49148385"]
    ])
    expect(read(html)).toMatchObject({ system: "shopify" })
    expect(read(html)).not.toHaveProperty("shopId")
  })
  it("with one variant is bought by that one's id, not by its own", () => {
    const only = { ...red, title: "Default Title" }
    expect(read(page(theme + json(cup([only]))))).toMatchObject({ shopId: "39072856" })
  })
  it("lends its ids to the variants that are stated for machines, by SKU and by name", () => {
    const stated = {
      "@type": "ProductGroup",
      name: "Cup",
      hasVariant: [
        {
          "@type": "Product",
          name: "In red",
          sku: "C-R",
          offers: { price: 12.9, priceCurrency: "EUR" }
        },
        { "@type": "Product", name: "Cup Blue / M", offers: { price: 12.9, priceCurrency: "EUR" } },
        { "@type": "Product", name: "Cup green", offers: { price: 12.9, priceCurrency: "EUR" } }
      ]
    }
    expect(idsOf(page(ld(stated) + json(cup([red, blue]))))).toEqual([
      ["In red", "39072856"],
      ["Cup Blue / M", "49148385"],
      ["Cup green", undefined]
    ])
  })
  it("gives no id that two variants would share", () => {
    const twice = [red, { ...blue, sku: "C-R", title: "Red" }]
    const stated = {
      "@type": "Product",
      name: "Cup",
      offers: ["a", "b"].map((name) => ({ name, sku: "C-R", price: 1, priceCurrency: "EUR" }))
    }
    expect(idsOf(page(ld(stated) + json(cup(twice))))?.map(([, id]) => id)).toEqual([
      undefined,
      undefined
    ])
  })
})

describe("an address that chooses a variant", () => {
  const one = ld({ "@type": "Product", name: "Cup", offers: { price: 12.9, priceCurrency: "EUR" } })

  it("says which one is bought", () => {
    expect(read(page(one), "https://shop.example/products/cup?variant=39072856")).toMatchObject({
      shopId: "39072856"
    })
  })
  it.each(["abc", "0", "-1", "1e9", "12345678901234567890"])("but %s is none", (variant) => {
    const url = `https://shop.example/products/cup?variant=${variant}`
    expect(read(page(one), url)).not.toHaveProperty("shopId")
  })
  it("in its offers names each", () => {
    const offers = [7, 8].map((id) => ({
      name: `Nr ${id}`,
      price: id,
      priceCurrency: "EUR",
      url: `https://shop.example/products/cup?variant=${id}`
    }))
    expect(idsOf(page(ld({ "@type": "Product", name: "Cup", offers })))).toEqual([
      ["Nr 7", "7"],
      ["Nr 8", "8"]
    ])
  })
})

describe("a form that puts into the cart", () => {
  const stated = ld({
    "@type": "Product",
    name: "Cup",
    sku: "C",
    offers: { price: 12.9, priceCurrency: "EUR" }
  })
  const woo = (rest: string) =>
    `<title>Cup</title><body class="single-product woocommerce woocommerce-page"><h1>Cup</h1>${stated}${rest}</body>`
  const simple = '<form class="cart"><button name="add-to-cart" value="431">Buy</button></form>'
  const list = (...rows: object[]) =>
    `<form data-product_id="431" data-product_variations='${JSON.stringify(rows)}'>
     <select name="attribute_pa_size"><option value="">Choose</option><option value="s">Small</option>
     <option value="x-l">Extra large</option></select><input type="hidden" name="add-to-cart" value="431"></form>`
  const row = (variation_id: number, size: string, is_in_stock = true) => ({
    variation_id,
    attributes: { attribute_pa_size: size },
    display_price: 12.9,
    sku: `C-${size}`,
    is_in_stock
  })

  it("says what it buys, and the page what the shop runs on", () => {
    expect(read(woo(simple))).toMatchObject({ shopId: "431", system: "woocommerce" })
  })
  it("says nothing where two buy different things", () => {
    expect(read(woo(simple + simple.replace("431", "432")))).not.toHaveProperty("shopId")
  })
  it("lists its variations, named as people see them", () => {
    expect(read(woo(list(row(501, "s"), row(502, "x-l", false)))).variants?.value).toEqual([
      {
        name: "Small",
        sku: "C-s",
        shopId: "501",
        price: { minor: 1290, currency: "EUR" },
        available: true
      },
      {
        name: "Extra large",
        sku: "C-x-l",
        shopId: "502",
        price: { minor: 1290, currency: "EUR" },
        available: false
      }
    ])
  })
  it("leaves out one that leaves a choice open, and a list that is broken or not there", () => {
    expect(idsOf(woo(list(row(501, "s"), row(502, "x-l"), row(503, ""))))).toHaveLength(2)
    expect(read(woo('<form data-product_variations="false"></form>'))).not.toHaveProperty(
      "variants"
    )
    expect(read(woo('<form data-product_variations="[{&quot;var"></form>'))).not.toHaveProperty(
      "variants"
    )
  })
})

it.each([
  ['<meta name="generator" content="WooCommerce 10.3.1">', "woocommerce"],
  ['<meta name="generator" content="PrestaShop">', "other"],
  ['<meta name="generator" content="WordPress 6.9">', undefined],
  ["<p>We moved from Shopify.shop to our own</p>", undefined]
])("%s tells %s", (sign, system) => {
  const one = ld({ "@type": "Product", name: "Cup", offers: { price: 12.9, priceCurrency: "EUR" } })
  expect(read(page(sign + one)).system).toBe(system)
})
