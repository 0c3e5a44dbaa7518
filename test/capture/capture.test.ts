// @vitest-environment happy-dom
import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import * as v from "valibot"
import { describe, expect, it } from "vitest"
import { captureProduct, PRODUCT_SOURCES } from "~capture/index"
import { CaptureResult, isOneProduct } from "~model/captured-product"

const parse = (html: string): Document => new DOMParser().parseFromString(html, "text/html")
const capture = (html: string, url = "https://shop.example/p/1") => captureProduct(parse(html), url)
const ld = (value: unknown, rest = "") =>
  `<title>Cup</title>${rest}<script type="application/ld+json">${JSON.stringify(value)}</script>`
const offer = (price: unknown, priceCurrency?: unknown) => ({
  "@type": "Product",
  name: "Cup",
  offers: { price, priceCurrency }
})

const PAGES = "test/capture/pages"
const Expected = v.object({ url: v.string(), expect: v.unknown() })

describe("pages", () => {
  const names = readdirSync(PAGES).filter((name) => name.endsWith(".html"))

  it.each(names)("%s", (name) => {
    const html = readFileSync(path.join(PAGES, name), "utf8")
    const json = readFileSync(path.join(PAGES, name.replace(".html", ".json")), "utf8")
    const expected = v.parse(Expected, JSON.parse(json))
    const result = captureProduct(parse(html), expected.url)
    expect(result).toEqual(expected.expect)
    expect(v.safeParse(CaptureResult, result).issues).toBeUndefined()
  })
})

describe("a price", () => {
  const price = (it: unknown) => {
    const result = capture(ld(it))
    return isOneProduct(result) ? (result.price?.value ?? result.notes) : null
  }

  it.each([
    ["12.5", "EUR", { minor: 1250, currency: "EUR" }],
    [12.5, "eur", { minor: 1250, currency: "EUR" }],
    ["12.5000", "EUR", { minor: 1250, currency: "EUR" }],
    [12.4567, "EUR", { minor: 1246, currency: "EUR" }],
    ["1,299.00", "USD", { minor: 129900, currency: "USD" }],
    ["12.990", "CLP", { minor: 12990, currency: "CLP" }],
    ["1.250", "KWD", { minor: 1250, currency: "KWD" }],
    ["€12,50", "EUR", { minor: 1250, currency: "EUR" }],
    ["€12,50", undefined, { minor: 1250, currency: "EUR" }],
    [["12.5"], ["EUR"], { minor: 1250, currency: "EUR" }],
    ["899", "RUR", { minor: 89900, currency: "RUB" }],
    ["1.299", "EUR", ["price-unclear"]],
    ["€12", "USD", ["price-unclear"]],
    ["12 - 15", "EUR", ["price-unclear"]],
    ["on request", "EUR", ["price-unclear"]],
    ["¥136", undefined, ["price-without-currency"]],
    ["12", "$", ["price-without-currency"]],
    ["0.00", "EUR", []],
    ["", "EUR", []],
    [null, "EUR", []],
    [{ a: 1 }, "EUR", []]
  ])("%j %j", (amount, currency, expected) => {
    expect(price(offer(amount, currency))).toEqual(expected)
  })

  it("of offers in different currencies is none", () => {
    const offers = [
      { price: 1, priceCurrency: "EUR" },
      { price: 2, priceCurrency: "USD" }
    ]
    expect(price({ "@type": "Product", name: "Cup", offers })).toEqual(["several-currencies"])
  })

  it("before a reduction, in another source, is no contradiction", () => {
    const og = `<meta property="og:price:amount" content="20"><meta property="og:price:currency" content="EUR">`
    const priceSpecification = [
      { price: 20, priceCurrency: "EUR", priceType: "ListPrice" },
      { price: 15, priceCurrency: "EUR" }
    ]
    const result = capture(
      ld({ "@type": "Product", name: "Cup", offers: { priceSpecification } }, og)
    )
    expect(result).toMatchObject({
      price: { value: { minor: 1500 }, confidence: "high" },
      notes: []
    })
  })

  it("never comes from another product on the page", () => {
    const other = `<div itemscope itemtype="https://schema.org/Product"><b itemprop="name">Plate</b>
      <i itemprop="offers" itemscope><meta itemprop="price" content="5"><meta itemprop="priceCurrency" content="EUR"></i></div>`
    const result = capture(ld({ "@type": "Product", name: "Cup" }, `<h1>Cup</h1>${other}`))
    expect(result).toMatchObject({ title: { value: "Cup" }, notes: [] })
    expect(result).not.toHaveProperty("price")
  })
})

describe("the address", () => {
  const readUrl = (result: CaptureResult) => ("several" in result ? "" : result.url)
  const address = (canonical: string, url: string) =>
    readUrl(capture(`<link rel="canonical" href="${canonical}">`, url))

  it.each([
    [
      "/products/cup",
      "https://a.example/collections/x/products/cup",
      "https://a.example/products/cup"
    ],
    [
      "https://www.a.example/B07X/dp/1",
      "https://a.example/some/dp/1?ref=9",
      "https://www.a.example/B07X/dp/1"
    ],
    [
      "https://a.example/item?id=5",
      "https://a.example/item?id=5&spm=1",
      "https://a.example/item?id=5"
    ],
    // The page before, in an app that does not load pages.
    ["/products/cup", "https://a.example/products/plate", "https://a.example/products/plate"],
    ["/item?id=4", "https://a.example/item?id=5", "https://a.example/item?id=5"],
    ["/", "https://a.example/products/plate", "https://a.example/products/plate"],
    ["https://evil.example/cup", "https://a.example/cup", "https://a.example/cup"],
    // Neighbours on one host of shops are not one shop.
    ["https://b.shops.example/cup", "https://a.shops.example/cup", "https://a.shops.example/cup"],
    ["https://b.co.example/cup", "https://a.co.example/cup", "https://a.co.example/cup"],
    ["https://www.a.example/cup", "https://m.a.example/cup", "https://www.a.example/cup"],
    ["https://a.example/cup", "https://zh.a.example/cup", "https://a.example/cup"],
    ["javascript:alert(1)", "https://a.example/cup", "https://a.example/cup"]
  ])("%s on %s", (canonical, url, expected) => {
    expect(address(canonical, url)).toBe(expected)
  })

  it.each(["chrome://extensions/", "file:///tmp/p.html", "about:blank", "nonsense"])(
    "%s is no page of a shop",
    (url) => {
      expect(capture(ld(offer(1, "EUR")), url)).toMatchObject({ none: true, why: "not-a-web-page" })
    }
  )
})

describe("bad input", () => {
  it("keeps every text within its limit, and markup is text", () => {
    const result = capture(
      ld({
        "@type": "Product",
        name: `<img src=x onerror=alert(1)>&lt;b&gt;${"😀".repeat(400)}`,
        sku: "s".repeat(5000),
        brand: { name: "b".repeat(5000) },
        image: Array.from({ length: 500 }, (_, n) => `https://i.example/${n}.jpg`),
        offers: Array.from({ length: 2000 }, (_, n) => ({
          sku: `v${n}`,
          price: 1,
          priceCurrency: "EUR"
        }))
      })
    )
    expect(v.safeParse(CaptureResult, result).issues).toBeUndefined()
    expect(result).toMatchObject({
      title: { value: expect.stringMatching(/^<img src=x onerror=alert\(1\)><b>😀+$/u) }
    })
    expect(isOneProduct(result) ? result.variants?.value : []).toHaveLength(500)
  })

  it.each([
    [
      "cycles by reference",
      {
        "@graph": [
          {
            "@id": "#a",
            "@type": "Product",
            name: "Cup",
            offers: { "@id": "#a" },
            hasVariant: [{ "@id": "#a" }]
          }
        ]
      }
    ],
    [
      "nulls",
      [
        null,
        { "@type": null },
        { "@type": "Product", name: null, offers: [null], brand: [null], image: null }
      ]
    ],
    [
      "a prototype",
      { ["__proto__"]: { isAdmin: true }, "@type": "Product", name: "Cup", ["constructor"]: 1 }
    ],
    [
      "numbers for everything",
      { "@type": "Product", name: 1, sku: 2, offers: 3, brand: 4, image: 5, url: 6 }
    ],
    [
      "great depth",
      Array.from({ length: 3000 }).reduce((inner: unknown) => ({ mainEntity: inner }), {})
    ]
  ])("survives %s", (_, value) => {
    const result = capture(ld(value))
    expect(v.safeParse(CaptureResult, result).issues).toBeUndefined()
    expect(Object.prototype).not.toHaveProperty("isAdmin")
  })

  it.each([
    ["quotes without an end", `{"a": "${'\\"'.repeat(200_000)}`],
    ["white space", `{"a": 1,${" ".repeat(200_000)}x${" ".repeat(200_000)}`],
    ["brackets", "[".repeat(200_000)]
  ])("is not held up by a broken block of %s", (_, text) => {
    const html = `<title>Cup</title><script type="application/ld+json">${text}</script>`
    expect(capture(html)).toMatchObject({ none: true, notes: ["broken-json-ld"] })
  })

  it("reads a page of 3,000 products in good time", () => {
    const card = (n: number) =>
      `<div itemscope itemtype="https://schema.org/Product"><b itemprop="name">Cup ${n}</b></div>`
    const html = Array.from({ length: 3000 }, (_, n) => card(n)).join("")
    expect(capture(html)).toMatchObject({ none: true, why: "several-products" })
  })
})

it("has one file for each source, in one list", () => {
  const ids = PRODUCT_SOURCES.map((it) => it.id)
  expect(new Set(ids).size).toBe(ids.length)
  const files = readdirSync("src/capture").map((it) => it.replace(/\.ts$/u, ""))
  for (const id of ids) expect(files).toContain(id)
})

it("names no shop and no host", () => {
  const files = readdirSync("src/capture", { recursive: true, encoding: "utf8" })
  for (const file of files.filter((it) => it.endsWith(".ts")))
    expect(readFileSync(`src/capture/${file}`, "utf8"), file).not.toMatch(
      /shopify|woocommerce|magento|taobao|amazon|\.com\b/i
    )
})

describe("a page that goes wild is answered all the same", () => {
  const deep = (levels: number) => '{"@graph":'.repeat(levels) + "{}" + "}".repeat(levels)
  const block = (text: string) => `<h1>Cup</h1><script type="application/ld+json">${text}</script>`
  const cup = { "@type": "Product", name: "Cup" }
  const micro = (inner: string) =>
    `<div id="a" itemscope itemtype="https://schema.org/Product" itemref="a b"><b itemprop="name">Cup</b>${inner}</div>`

  it.each<[string, string]>([
    ["half a million nodes", block(`{"@graph":[${"{},".repeat(500_000)}{}]}`)],
    [
      "half a million offers",
      ld({ ...cup, offers: Array.from({ length: 100_000 }, () => ({ price: 1 })) })
    ],
    ["nodes in nodes without end", block(deep(50_000))],
    ["a name for the prototype", micro('<i itemprop="__proto__ constructor toString">x</i>')],
    [
      "a part that is its own part",
      micro('<i id="b" itemprop="offers" itemscope itemref="a b"></i>')
    ],
    [
      "nodes that name each other",
      block(
        '{"@graph":[{"@id":"x","@type":"Product","name":"Cup","hasVariant":{"@id":"x"},"offers":{"@id":"x"}}]}'
      )
    ],
    ["endless words", ld({ ...cup, name: "x".repeat(500_000), sku: "y".repeat(500_000) })],
    ["halves of characters", ld({ ...cup, name: "\ud83d".repeat(400), sku: "\udc00" })],
    [
      "things where words belong",
      ld({ ...cup, name: [[{}]], sku: {}, offers: [null, 7, "x", []], image: [{ url: {} }, 4] })
    ],
    [
      "prices that are none",
      ld({
        ...cup,
        offers: ["1e999", -5, "NaN", {}, [], "9".repeat(400)].map((price) => ({
          price,
          priceCurrency: "EUR"
        }))
      })
    ],
    [
      "six hundred variants",
      ld({
        ...cup,
        hasVariant: Array.from({ length: 600 }, (_, n) => ({
          "@type": "Product",
          name: `v${n}`,
          sku: `s${n}`
        }))
      })
    ]
  ])("%s", (_what, html) => {
    const result = v.safeParse(CaptureResult, capture(html))
    expect(result.issues).toBeUndefined()
  })
})
