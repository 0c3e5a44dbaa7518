import { type Browser, expect, test } from "@playwright/test"

import { bundleReader, readPage } from "../../scripts/capture/page-reader"
import { launchChromium } from "../../scripts/recognise"

let browser: Browser
let reader: string

test.beforeAll(async () => {
  browser = await launchChromium()
  reader = await bundleReader()
})
test.afterAll(() => browser.close())

/** Reads an invented page that states nothing for machines, as it looks in a real browser. */
const capture = async (body: string, style: string, url: string, root = 'lang="en-US"') => {
  const html = `<!doctype html><html ${root}><head><meta charset="utf-8"><title>Oak stool – Store</title><style>${style}</style></head><body>${body}</body></html>`
  const reading = await readPage(browser, reader, url, Buffer.from(html))
  if (!reading.ok) throw new Error(reading.why)
  return reading.result
}

const URL_OF_PAGE = "https://store.example/p/oak-stool"
const usd = (minor: number) => ({ value: { minor, currency: "USD" }, source: "seen" })

test("a price by its size, the one before by its line, whatever their order and names", async () => {
  const result = await capture(
    `<main><h1>Oak stool</h1><p><span class="a1">US$49.00</span> <span class="b2">US$39.00</span></p>
     <p class="c3">US$3.90 / 100 g</p><button>Add to cart</button><p>Item no. OAK-12</p><p>In stock</p></main>`,
    ".a1 { text-decoration: line-through; color: #999 } .b2 { font-size: 28px; font-weight: 700 } .c3 { font-size: 12px }",
    URL_OF_PAGE
  )
  expect(result).toMatchObject({
    title: { value: "Oak stool" },
    price: usd(3900),
    compareAt: usd(4900),
    sku: { value: "OAK-12" },
    availability: { value: "in-stock" }
  })
})

test("decoys that nobody sees are no prices", async () => {
  const result = await capture(
    `<main><h1>Oak stool</h1>
     <p class="off">Price US$1.00</p><p class="away">Price US$2.00</p><p class="none"><b>Price US$3.00</b></p><p style="opacity:0">Price US$4.00</p>
     <p class="real">US$39.00</p><button>Buy now</button></main>`,
    ".off { visibility: hidden } .away { position: absolute; left: -9999px } .none { display: none } .real { font-size: 24px }",
    URL_OF_PAGE
  )
  expect(result).toMatchObject({ price: usd(3900) })
})

test("the product among others, and no product in a list of forty", async () => {
  const card = (at: number) =>
    `<li class="card"><a href="/p/${at}"><img alt="" src="data:,">Thing ${at}</a><b class="price">US$${at + 10}.00</b><button>Add to cart</button></li>`
  const cards = (count: number) =>
    `<ul class="grid">${Array.from({ length: count }, (_, at) => card(at)).join("")}</ul>`
  const style = ".price { font-size: 30px } .own { font-size: 18px }"
  const one = await capture(
    `<main><h1>Oak stool</h1><p class="own">US$39.00</p><button>Add to cart</button></main><h2>More</h2>${cards(8)}`,
    style,
    URL_OF_PAGE
  )
  expect(one).toMatchObject({ price: usd(3900) })
  const none = await capture(
    `<main><h1>All things</h1>${cards(40)}</main>`,
    style,
    "https://store.example/all"
  )
  expect("price" in none).toBe(false)
})

test("an Arabic page from right to left, with its own digits", async () => {
  const result = await capture(
    `<main><h1>كوب خزف</h1><p class="old">٥٫٠٠ ر.س</p><p class="now">٣٫٥٠ ر.س</p><button>أضف إلى السلة</button><p>متوفر</p></main>`,
    ".old { text-decoration: line-through } .now { font-size: 26px }",
    "https://matjar.example/p/cup",
    'lang="ar-SA" dir="rtl"'
  )
  expect(result).toMatchObject({
    price: { value: { minor: 350, currency: "SAR" }, source: "seen" },
    compareAt: { value: { minor: 500, currency: "SAR" } },
    availability: { value: "in-stock" }
  })
})

test("a page of a hundred thousand elements is read in bounded time", async () => {
  const row = "<div><span>US$5.00</span><i>word</i></div>"
  const result = await capture(
    `<main><h1>Oak stool</h1><p>US$39.00</p><button>Add to cart</button></main>${row.repeat(35_000)}`,
    "",
    URL_OF_PAGE
  )
  expect(result).toMatchObject({ title: { value: "Oak stool" }, price: usd(3900) })
})
