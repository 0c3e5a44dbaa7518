// @vitest-environment happy-dom
import fc from "fast-check"
import * as v from "valibot"
import { afterEach, expect, it, vi } from "vitest"

import { captureProduct } from "~capture/index"
import { CaptureResult } from "~model/captured-product"

const parse = (html: string): Document => new DOMParser().parseFromString(html, "text/html")

const value = fc.oneof(
  fc.constantFrom(
    "12.90",
    "€ 1.299,00",
    "$5",
    "-1",
    "1e99",
    "Cup",
    "InStock",
    "EUR",
    "kr",
    "4006381333931"
  ),
  fc.string({ maxLength: 400 }),
  fc.integer(),
  fc.boolean(),
  fc.constant(null)
)
const key = fc.constantFrom(
  "@type",
  "@id",
  "name",
  "sku",
  "price",
  "priceCurrency",
  "offers",
  "hasVariant",
  "variants",
  "image",
  "url",
  "availability",
  "brand",
  "gtin13",
  "currency",
  "__proto__",
  "productID",
  "lowPrice"
)
const data: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  any: fc.oneof({ maxDepth: 4 }, value, tie("object"), fc.array(tie("any"), { maxLength: 3 })),
  object: fc.dictionary(key, tie("any"), { maxKeys: 6 })
}))["object"]

const text = value.map((it) => String(it).replaceAll("<", ""))
const quoted = text.map((it) => it.replaceAll('"', ""))
const piece = fc.oneof(
  data.map((it) => `<script type="application/ld+json">${JSON.stringify(it)}</script>`),
  data.map(
    (it) =>
      `<script type="application/ld+json">${JSON.stringify({ ...Object(it), "@type": "Product" })}</script>`
  ),
  data.map((it) => `<script>dataLayer.push(${JSON.stringify(it)})</script>`),
  fc
    .tuple(key, quoted)
    .map(
      ([name, it]) =>
        `<div itemscope itemtype="https://schema.org/Product"><b itemprop="${name}" content="${it}"></b></div>`
    ),
  fc
    .tuple(key, quoted)
    .map(([name, it]) => `<div typeof="Product"><b property="${name}" content="${it}"></b></div>`),
  quoted.map(
    (it) =>
      `<meta property="product:price:amount" content="${it}"><meta property="og:title" content="${it}">`
  ),
  quoted.map((it) => `<i data-price="${it}" data-sku="${it}" data-name="${it}"></i>`),
  text.map((it) => `<h1>${it}</h1><p class="price">${it}</p><button>Add to cart</button>`),
  fc.constantFrom(
    "<form>",
    "<table><td>",
    "</div>",
    "<!--",
    "<base href='//x'>",
    "<link rel=canonical href='x:y'>"
  )
)
const address = fc.constantFrom(
  "https://a.example/p/1",
  "http://a.se/item.htm?id=12345",
  "https://a.example/%E0%A4%A",
  "about:blank",
  ""
)

afterEach(() => vi.restoreAllMocks())

it("any page gives a result that validates, and asks for nothing", () => {
  const asked = [
    vi.spyOn(globalThis, "fetch"),
    vi.spyOn(XMLHttpRequest.prototype, "open"),
    vi.spyOn(globalThis, "Image"),
    vi.spyOn(navigator, "sendBeacon")
  ]
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 6 }), address, (pieces, href) => {
      const result = v.safeParse(CaptureResult, captureProduct(parse(pieces.join("")), href))
      expect(result.issues).toBeUndefined()
    }),
    { numRuns: 300 }
  )
  for (const spy of asked) expect(spy).not.toHaveBeenCalled()
}, 60_000)
