// @vitest-environment happy-dom
import { describe, expect, it } from "vitest"

import { numberInAddress } from "~capture/address"
import { pageCurrencies } from "~capture/currency/page-currency"
import { captureProduct } from "~capture/index"
import { parseBlock } from "~capture/parse-json"
import { jsonLd } from "~capture/json-ld"
import type { Pick } from "~capture/pick"
import { rdfa } from "~capture/rdfa"
import { seen } from "~capture/seen/index"
import { settlePrices } from "~capture/settle-price"
import type { Candidate, ProductSource } from "~capture/source"
import type { Confidence } from "~model/captured-product"

const parse = (html: string): Document => new DOMParser().parseFromString(html, "text/html")
const HREF = "https://a.example/p/cup"
const capture = (html: string, url = HREF) => captureProduct(parse(html), url)
const ld = (text: string) => `<h1>Cup</h1><script type="application/ld+json">${text}</script>`

describe("the number in an address", () => {
  it.each<[string, string | undefined, boolean]>([
    ["https://a.example/dp/B0756B4GVG", "B0756B4GVG", true],
    ["https://a.example/itm/some-words/302474151804", "302474151804", true],
    ["https://a.example/product/12345.html", "12345", true],
    ["https://a.example/item.htm?id=6543210987&spm=a", "6543210987", true],
    ["https://a.example/goods/detail?goods_id=99881", "99881", true],
    ["https://a.example/blue-cup-p12345.html", "12345", false],
    ["https://a.example/blue-cup-1049084", "1049084", false],
    ["https://a.example/mall/M67296549.htm", "M67296549", false],
    ["https://a.example/list?page=2", undefined, false],
    ["https://a.example/products/blue-cup", undefined, false],
    ["https://a.example/", undefined, false]
  ])("%s", (url, id, ofGoods) => {
    expect(numberInAddress(url)).toEqual(id === undefined ? undefined : { id, ofGoods })
  })

  it("is a product of its own where the shop says nothing without a log-in", () => {
    expect(capture("<title>Cup</title>", "https://a.example/item.htm?id=6543210987")).toMatchObject(
      {
        title: { value: "Cup" },
        sku: { value: "6543210987", source: "address", confidence: "low" }
      }
    )
  })
})

describe("the page's own currency", () => {
  const of = (html: string, url = HREF) => pageCurrencies(parse(html), url)[0]

  it.each<[string, string, string, string | undefined]>([
    ["its domain", "<p>", "https://a.cz/p", "CZK"],
    ["its language's region", '<html lang="es-MX">', HREF, "MXN"],
    ["a country in its path", "<p>", "https://a.example/en-nz/p", "NZD"],
    ["og:locale", '<meta property="og:locale" content="fr_CA">', HREF, "CAD"],
    ["a language of one country", '<html lang="ko">', HREF, "KRW"],
    ["its data", '<script>x={"priceCurrency":"SEK"}</script>', "https://a.example/", "SEK"],
    [
      "its country's of many in its data",
      '<script>a={currency:"EUR"};b={currency:"EUR"};c={currency:"PLN"}</script>',
      "https://a.pl/",
      "PLN"
    ],
    ["a domain sold all over the world", "<p>", "https://a.io/", undefined],
    ["nothing", '<html lang="es">', HREF, undefined]
  ])("%s", (_what, html, url, currency) => {
    expect(of(html, url)).toBe(currency)
  })

  it("settles a sign of several currencies, and says so", () => {
    const html = ld('{"@type":"Product","name":"Cup","offers":{"price":"$ 1,290.00"}}')
    expect(capture(html, "https://a.com.mx/p/cup")).toMatchObject({
      price: { value: { minor: 129000, currency: "MXN" }, confidence: "medium" },
      notes: ["currency-by-country"]
    })
    expect(capture(html)).not.toHaveProperty("price")
  })
})

describe("RDFa", () => {
  it.each([
    [
      "schema.org",
      `<div vocab="https://schema.org/" typeof="Product"><b property="name">Cup</b><i property="sku">K1</i>
      <p property="offers" typeof="Offer"><b property="price" content="12.90"></b><b property="priceCurrency" content="EUR"></b></p></div>`
    ],
    [
      "a prefix",
      `<div typeof="schema:Product"><b property="schema:name">Cup</b><i property="schema:sku">K1</i>
      <p rel="schema:offers"><span typeof="schema:Offer"><b property="schema:price">12.90</b><b property="schema:priceCurrency">EUR</b></span></p></div>`
    ],
    [
      "GoodRelations",
      `<div typeof="gr:Offering"><b property="gr:name">Cup</b><i property="gr:hasStockKeepingUnit">K1</i>
      <p rel="gr:hasPriceSpecification"><span typeof="gr:UnitPriceSpecification"><b property="gr:hasCurrencyValue" content="12.90"></b><b property="gr:hasCurrency" content="EUR"></b></span></p></div>`
    ]
  ])("%s", (_what, html) => {
    const { candidates } = rdfa.read(parse(html), { href: HREF, base: HREF, currencies: [] })
    expect(candidates).toMatchObject([
      { title: "Cup", sku: "K1", price: { minor: 1290, currency: "EUR" } }
    ])
  })
})

describe("broken JSON-LD", () => {
  it.each([
    ["commas too many", '{"name":"Cup",,"sku":"1",}'],
    ["line breaks in texts", '{"name":"Cup","sku":"1","description":"a\nb\tc"}'],
    ["comments", '/* <![CDATA[ */ {"name":"Cup", /* here */ "sku":"1"} /* ]]> */'],
    ["quotes as HTML", "{&quot;name&quot;:&quot;Cup&quot;,&quot;sku&quot;:&quot;1&quot;}"],
    ["names without quotes", "{name:'Cup',sku:'1'}"],
    ["a semicolon after it", '{"name":"Cup","sku":"1"};']
  ])("%s", (_what, text) => {
    const block = parseBlock(text)
    if ("broken" in block) throw new Error("not mended")
    expect(block.repaired).toBe(true)
    expect([block.value].flat()).toMatchObject([{ name: "Cup", sku: "1" }])
  })

  it("quotes within quotes", () => {
    const block = parseBlock('{"name":"Cup 7" wide","sku":"1"}')
    expect(block).toMatchObject({ value: { name: 'Cup 7" wide', sku: "1" } })
  })

  it("several documents in one", () => {
    expect(parseBlock('{"a":1} {"b":2}')).toMatchObject({ value: [{ a: 1 }, { b: 2 }] })
  })

  it("an offer that says what it offers, and goods of another kind", () => {
    const offer =
      '{"@type":"Offer","price":"5","priceCurrency":"EUR","itemOffered":{"@type":"Product","name":"Cup"}}'
    expect(capture(ld(offer))).toMatchObject({ price: { value: { minor: 500 } } })
    const book = '{"@type":"Book","name":"Cup","offers":{"price":"5","priceCurrency":"EUR"}}'
    expect(capture(ld(book))).toMatchObject({ price: { value: { minor: 500 } } })
  })
})

describe("where what is stated and what is seen disagree", () => {
  const product = (price: string, more = "") =>
    `<script type="application/ld+json">{"@type":"Product","name":"Cup","sku":"K-1"${more},"offers":{"price":"${price}","priceCurrency":"EUR"}}</script>`
  const shown = (price: string) =>
    `<h1>Cup</h1><p>Product code: 77123</p><div class="price">${price}</div><button>Add to cart</button>`

  const pick = (
    source: ProductSource,
    minor: number,
    confidence: Confidence,
    was?: number
  ): Pick => {
    const candidate: Candidate = { isProduct: true, urls: [], notes: [] }
    candidate.price = { minor, currency: "EUR" }
    if (was !== undefined) candidate.compareAt = { minor: was, currency: "EUR" }
    return { candidate, source, confidence }
  }
  const stated = (minor: number) => pick(jsonLd, minor, "high")

  it("the same price twice is certain", () => {
    expect(settlePrices([stated(1290), pick(seen, 1290, "low")])).toMatchObject({
      prices: { price: { value: { minor: 1290 }, source: "json-ld", confidence: "high" } },
      notes: []
    })
  })

  it("another is what the buyer will be asked for, and not certain", () => {
    expect(settlePrices([stated(6784), pick(seen, 7191, "medium", 7990)])).toMatchObject({
      prices: {
        price: { value: { minor: 7191 }, source: "seen", confidence: "low" },
        compareAt: { value: { minor: 7990 } }
      },
      notes: ["data-not-on-screen"]
    })
  })

  it("the stated one stays where a person sees it too, or hardly sees another", () => {
    const both = pick(seen, 9995, "medium")
    both.candidate.alsoSeen = [{ minor: 7495, currency: "EUR" }]
    expect(settlePrices([stated(7495), both])).toMatchObject({
      prices: { price: { value: { minor: 7495 }, confidence: "low" } },
      notes: ["sources-disagree"]
    })
    expect(settlePrices([stated(7495), pick(seen, 9995, "low")])).toMatchObject({
      prices: { price: { value: { minor: 7495 }, confidence: "high" } }
    })
  })

  it("what is counted in cents and stated as if whole is known by what is seen", () => {
    expect(settlePrices([stated(129_900_00), pick(seen, 129_900, "low")])).toMatchObject({
      prices: { price: { value: { minor: 129_900 }, source: "seen" } }
    })
  })

  it("of variants, the one on the screen", () => {
    const from = stated(1000)
    from.candidate.priceIsLowest = true
    expect(settlePrices([from, pick(seen, 1200, "medium")])).toMatchObject({
      prices: { price: { value: { minor: 1200 }, confidence: "medium" } },
      notes: []
    })
  })

  it("the number that people are told comes first", () => {
    expect(capture(product("12.90") + shown("€12.90"))).toMatchObject({
      sku: { value: "77123", source: "seen" }
    })
  })

  it("a trade number is not the shop's", () => {
    const html =
      '<h1>Cup</h1><script type="application/ld+json">{"@type":"Product","name":"Cup","sku":"4006381333931","gtin13":"4006381333931","productID":"K-77"}</script>'
    expect(capture(html)).toMatchObject({
      sku: { value: "K-77" },
      gtin: { value: "4006381333931" }
    })
  })
})
