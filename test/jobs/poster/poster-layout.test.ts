import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { paletteOf } from "~jobs/poster/poster-palette"
import { layOut, type PosterAsk } from "~jobs/poster/poster-layout"
import {
  type Box,
  type Measure,
  posterShapes,
  type PosterItem,
  type PosterShape
} from "~jobs/poster/poster-shape"

/** As wide as a sans face is, roughly: Han is square. */
const measure: Measure = (text, size) =>
  [...text].reduce((sum, sign) => sum + (/\p{Script=Han}|，|。/u.test(sign) ? 1 : 0.55) * size, 0)

const english = {
  name: "Red Fuji apples from Aksu, 5 kg box",
  price: "$24.90",
  before: "$32",
  brand: "Aksu Orchard",
  words: "Picked last week, crisp and sweet.\nI eat two a day myself.",
  scan: "Scan to open",
  host: "shop.example"
}
const chinese = {
  name: "阿克苏冰糖心红富士苹果 5 公斤整箱装",
  price: "¥128",
  before: "¥168",
  brand: "阿克苏果园",
  words: "上周刚摘的，又脆又甜，自己家每天都吃两个。喜欢的扫码下单，明天就发货。",
  scan: "扫码或长按查看",
  host: "shop.example"
}
const shapes: PosterShape[] = ["square", "portrait", "story"]

const ask = (fields: Partial<PosterAsk>): PosterAsk => ({
  shape: "square",
  text: english,
  palette: paletteOf("paper", null),
  picture: { width: 1200, height: 1200 },
  modules: 45,
  measure,
  ...fields
})

const laidOut = (fields: Partial<PosterAsk>): PosterItem[] => {
  const items = layOut(ask(fields))
  if (!items) throw new Error("no layout")
  return items
}

const texts = (items: PosterItem[]) => items.filter((it) => it.kind === "text")
const over = (a: Box, b: Box) =>
  Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > 0.5
  && Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > 0.5
const within = (it: Box, { width, height }: { width: number; height: number }) =>
  it.x >= 0 && it.y >= 0 && it.x + it.width <= width + 0.5 && it.y + it.height <= height + 0.5

/** What must hold of every poster. */
const faultsOf = (items: PosterItem[], shape: PosterShape): string[] => {
  const faults: string[] = []
  const read = items.filter((it) => it.kind === "text" || it.kind === "qr" || it.kind === "picture")
  for (const [at, it] of read.entries()) {
    const name = it.kind === "text" ? it.text : it.kind
    if (!within(it, posterShapes[shape])) faults.push(`${name} is over the edge`)
    if (it.kind === "picture" && (it.width < 300 || it.height < 300)) faults.push("small picture")
    if (it.kind === "text" && measure(it.text, it.size, it.weight) > it.width + 0.5)
      faults.push(`${name} is wider than its box`)
    for (const other of read.slice(at + 1))
      if (over(it, other))
        faults.push(`${name} covers ${other.kind === "text" ? other.text : other.kind}`)
  }
  return faults
}

describe("every poster", () => {
  const wide = { width: 1600, height: 700 }
  const pictures = [null, { width: 160, height: 160 }, { width: 900, height: 1600 }, wide]
  for (const shape of shapes)
    for (const text of [english, chinese])
      for (const picture of pictures)
        it(`${shape}, ${text.scan}, ${picture ? `${picture.width} × ${picture.height}` : "no picture"}: nothing covers another`, () => {
          expect(faultsOf(laidOut({ shape, text, picture }), shape)).toEqual([])
        })

  it("holds of any words", () => {
    const words = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 300 }),
      fc.string({
        unit: fc.constantFrom("苹", "果", "，", "。", "5", " ", "（", "）"),
        maxLength: 300
      })
    )
    const line = words.map((it) => it.replace(/[\s\p{C}]+/gu, " ").trim())
    const price = fc.constantFrom("", "¥1", "from RON 1,234,567.89", "٩٩٫٥٠ ر.س", "1.234.567,89 €")
    fc.assert(
      fc.property(
        fc.constantFrom(...shapes),
        fc.constantFrom(...pictures),
        fc.record({
          name: line.map((it) => it || "x"),
          words: line,
          brand: line,
          price,
          before: price,
          scan: fc.constantFrom("Scan to open", "扫码或长按查看"),
          host: fc.constantFrom("", "a.example", `${"long-".repeat(12)}host.example`)
        }),
        fc.integer({ min: 29, max: 110 }),
        (shape, picture, text, modules) => {
          expect(faultsOf(laidOut({ shape, picture, text, modules }), shape)).toEqual([])
        }
      ),
      { numRuns: 300 }
    )
  })
})

it("a price is never clipped, but made smaller", () => {
  for (const shape of shapes)
    for (const picture of [null, { width: 800, height: 800 }]) {
      const text = { ...english, price: "from RON 1,234,567.89", before: "RON 2,345,678.90" }
      const said = texts(laidOut({ shape, picture, text, modules: 105 })).map((it) => it.text)
      expect(said).toContain("from RON 1,234,567.89")
      expect(said).toContain("RON 2,345,678.90")
    }
})

it("only the price before is struck through", () => {
  const struck = texts(laidOut({})).filter((it) => it.struck)
  expect(struck.map((it) => it.text)).toEqual(["$32"])
})

it("a name of 300 characters ends in …", () => {
  const name = "extraordinarily long product name ".repeat(10).slice(0, 300)
  for (const shape of shapes)
    for (const picture of [null, { width: 800, height: 800 }]) {
      const said = texts(laidOut({ shape, picture, text: { ...english, name } }))
      expect(said.some((it) => it.weight === 700 && it.text.endsWith("…"))).toBe(true)
    }
})

it("a name from the right stands on the right, whatever stands beside it", () => {
  const text = { ...english, name: "تفاح فوجي أحمر", words: "شهي" }
  const lines = texts(laidOut({ text })).filter((it) => it.rtl)
  expect(lines.map((it) => it.text)).toEqual(["تفاح فوجي أحمر", "شهي"])
})

it("a code's modules are four pixels or more, whole; a finer one is refused", () => {
  for (const modules of [29, 45, 77, 105, 110]) {
    const qr = laidOut({ modules }).find((it) => it.kind === "qr")
    expect(qr?.module).toBeGreaterThanOrEqual(4)
    expect(qr?.width).toBe((qr?.module ?? 0) * modules)
  }
  expect(layOut(ask({ modules: 111 }))).toBeNull()
})

it("few pixels are printed small, a strange shape is shown whole, else the picture fills", () => {
  const how = (width: number, height: number) =>
    laidOut({ picture: { width, height } }).find((it) => it.kind === "picture")?.how
  expect(how(160, 160)).toBe("print")
  expect(how(3000, 700)).toBe("whole")
  expect(how(1000, 1000)).toBe("cover")
})

it("without a picture its first letter is the ornament; a sign makes none", () => {
  const ornament = (name: string) =>
    laidOut({ picture: null, text: { ...english, name } }).find((it) => it.kind === "ornament")
      ?.text
  expect(ornament("apples")).toBe("A")
  expect(ornament("苹果")).toBe("苹")
  expect(ornament("🍎 apples")).toBeUndefined()
})
