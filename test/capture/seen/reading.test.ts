// @vitest-environment happy-dom
import { describe, expect, it } from "vitest"
import { readAmount } from "~capture/seen/amounts"
import { readCode } from "~capture/seen/codes"
import { findPrices } from "~capture/seen/find-prices"
import { seen } from "~capture/seen/index"
import { joinText } from "~capture/seen/join-text"
import { type Look, plainEyes } from "~capture/seen/look"
import { readSeen } from "~capture/seen/index"
import { BUY } from "~capture/seen/words/buy-words"
import { IN, OUT } from "~capture/seen/words/stock-words"

const parse = (html: string): Document => new DOMParser().parseFromString(html, "text/html")
const context = (currencies: string[] = []) => ({
  href: "https://shop.example/p/1",
  base: "https://shop.example/p/1",
  currencies
})

it.each([
  ["was $20 now $15", ["$20", "$15"]],
  ["12 € 15 €", ["12 €", "15 €"]],
  ["SAVE 70 $229.99", ["$229.99"]],
  ["CHF 1'299.– inkl. MwSt.", ["CHF 1'299.–"]],
  ["Lieferbar CHF 7.95", ["CHF 7.95"]],
  ["٣٫٥٠ ر.س", ["٣٫٥٠ ر.س"]],
  ["44 890 тг. + до 448 бонусов", ["44 890 тг."]],
  ["¥1,234.5万 起", ["¥1,234.5万"]],
  ["GEL 50 ml", []],
  ["Ft. Worth 76102", []],
  ["iPhone 12 128GB", []]
])("finds amounts in %s", (line, expected) => {
  expect(findPrices(line).map((it) => it.text)).toEqual(expected)
})

it.each([
  ["<b>173</b><sup>34</sup> <i>Lei</i>", "173.34 Lei"],
  ["<span>$</span><span>24.990</span>", "$24.990"],
  ["<span>Only</span><b>CHF 7.95</b>", "Only CHF 7.95"],
  ["<b>1 299</b><span>,00</span> €", "1 299,00 €"],
  ["<p>12</p><p>345</p>", "12 345"]
])("joins %s", (html, line) => {
  expect(joinText(parse(html).body, 80)).toBe(line)
})

it("joins nothing that is longer than it is asked to", () => {
  expect(joinText(parse(`<p>${"word ".repeat(100)}</p>`).body, 80)).toBeNull()
})

it("settles a sign of several currencies by the page, and says so", () => {
  expect(readAmount("$12.00", ["CAD"])).toMatchObject({
    money: { minor: 1200, currency: "CAD" },
    byCountry: true
  })
  expect(readAmount("US$12.00", ["CAD"])).toMatchObject({
    money: { minor: 1200, currency: "USD" },
    byCountry: false
  })
  expect(readAmount("$12.00", [])).toBeNull()
  expect(readAmount("12 kr", ["EUR"])).toBeNull()
})

it.each([
  ["AB-12/3", "AB-12/3"],
  ["545642356", "545642356"],
  ["12 345 678", "12345678"],
  ["TE502955 Housse de chaise", "TE502955"],
  ["12.05.2024", null],
  ["20cm", null],
  ["unknown", null]
])("reads the code in %s", (text, code) => {
  expect(readCode(text)).toBe(code)
})

it("knows what can be had from what cannot, in words that hold one another", () => {
  for (const text of [
    "not available",
    "nicht auf lager",
    "нет в наличии",
    "non disponible",
    "缺货"
  ])
    expect(OUT.test(text)).toBe(true)
  for (const text of ["available", "auf lager", "в наличии", "disponible", "现货", "متوفر"]) {
    expect(OUT.test(text)).toBe(false)
    expect(IN.test(text)).toBe(true)
  }
  expect(BUY.test("in den warenkorb")).toBe(true)
  expect(BUY.test("warenkorb")).toBe(false)
})

describe("with eyes", () => {
  const plain: Look = { visible: true, size: 16, bold: false, struck: false, box: null }
  const page = (body: string) =>
    parse(`<title>Cup</title><h1>Cup</h1>${body}<button>Buy now</button>`)

  it("takes the larger of two amounts for the price, and the struck one for the one before", () => {
    const doc = page(`<p id="a">€49.00</p><p id="b">€39.00</p>`)
    const read = readSeen(doc, context(), (el) => ({
      ...plain,
      struck: el.id === "a",
      size: el.id === "b" ? 30 : 16
    }))
    expect(read?.price?.minor).toBe(3900)
    expect(read?.compareAt?.minor).toBe(4900)
  })

  it("is sure of a price only where nothing near it could be one as well", () => {
    const sure = readSeen(page(`<p class="price">€39.00</p>`), context(), plainEyes)
    const unsure = readSeen(page(`<p>€39.00</p><p>€37.00</p><p>€41.00</p>`), context(), plainEyes)
    expect(sure?.doubts?.price).toBe("high")
    expect(unsure?.doubts?.price).not.toBe("high")
  })

  it("gives no amount that a choice adds for the price", () => {
    const read = readSeen(
      page(`<p>Lid (+ €4.00)</p><p>€39.00</p><p>Bag (-€2.00)</p>`),
      context(),
      plainEyes
    )
    expect(read?.price?.minor).toBe(3900)
  })
})

it("reads nothing from a page without words, and never throws", () => {
  expect(seen.read(parse(""), context()).candidates).toEqual([])
  const hostile = parse("<h1>Cup</h1><p>€39.00</p>")
  Object.defineProperty(hostile, "createTreeWalker", { get: () => null })
  expect(seen.read(hostile, context())).toEqual({ candidates: [], notes: [] })
})
