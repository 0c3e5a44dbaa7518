import { expect, test } from "vitest"
import { guessSeparator, readDelimited } from "~formats/delimited"
import { decode } from "~formats/encodings"
import { guessMapping, recogniseTable } from "~formats/products"
import { readProducts } from "~formats/products/read-products"
import { shopifyFile, taobaoFile, wooFile, wooGerman } from "../support/product-files"

const read = async (text: string, currency = "USD", priceIs: "price" | "cost" = "price") => {
  const table = await readDelimited(text, guessSeparator(text))
  if (!table?.ok) throw new Error("not read")
  const known = recogniseTable(table.value)
  const mapping = guessMapping(known.header, known.format)
  return { known, mapping, reads: readProducts(known, mapping, { currency, priceIs }) }
}
const drafts = async (...args: Parameters<typeof read>) =>
  (await read(...args)).reads.map((it) => (it.ok ? it.draft : it.faults))
const usd = (minor: number) => ({ minor, currency: "USD" })

test("a Shopify file: rows of one handle are one product with its variants", async () => {
  const { known, reads } = await read(shopifyFile)
  expect(known.format.id).toBe("shopify")
  expect(reads).toHaveLength(2)
  expect(reads[0]).toMatchObject({
    ok: true,
    draft: {
      row: 2,
      title: "Linen shirt",
      brand: "Meadow",
      price: usd(4900),
      compareAt: usd(5900),
      cost: usd(2150),
      tags: ["linen", "summer"],
      availability: "in-stock",
      variants: [
        { name: "Red / S", sku: "LS-R-S", price: usd(4900), available: true },
        { name: "Red / M", sku: "LS-R-M", available: false },
        { name: "Blue / S", price: usd(5200), available: true }
      ]
    }
  })
  expect(reads[1]).toMatchObject({
    draft: { title: "Tea tin", sku: "TT-1", price: usd(1250), variants: [] }
  })
})

test("what a file says a product costs is its cost where it is said to be", async () => {
  const [shirt, tin] = await drafts(shopifyFile, "EUR", "cost")
  expect(shirt).toMatchObject({ price: null, cost: { minor: 4900, currency: "EUR" } })
  expect(tin).toMatchObject({ price: null, cost: { minor: 1250, currency: "EUR" } })
})

test("a WooCommerce file: variations find their parent by SKU and by id, sale prices are the price", async () => {
  const [hoodie, cap] = await drafts(wooFile)
  expect(hoodie).toMatchObject({
    title: "Hoodie",
    sku: "HOOD",
    availability: "in-stock",
    tags: ["warm", "winter"],
    variants: [
      { name: "Red", sku: "HOOD-R", price: usd(3900), available: true },
      { name: "Blue", sku: "HOOD-B", price: usd(4500), available: false }
    ]
  })
  expect(cap).toMatchObject({ title: "Cap", price: usd(1800), availability: "preorder" })
  expect(await drafts(wooGerman, "EUR")).toMatchObject([
    { title: "Kappe", price: { minor: 1850, currency: "EUR" }, availability: "in-stock" }
  ])
})

test("a 淘宝助理 file in GBK: technical names, their Chinese twins left out, variants by their aliases", async () => {
  const decoded = decode(taobaoFile)
  if (!decoded.ok) throw new Error("not decoded")
  expect(decoded.value.encoding).toBe("gb18030")
  const { known, reads } = await read(decoded.value.text, "CNY")
  expect(known).toMatchObject({ format: { id: "taobao" }, headRow: 2 })
  expect(reads[0]).toMatchObject({
    draft: {
      row: 4,
      title: "红富士苹果 5斤装",
      url: "https://item.taobao.com/item.htm?id=612345678901",
      sku: "AP",
      gtin: "6901234567892",
      price: { minor: 3990, currency: "CNY" },
      variants: [
        { name: "5斤", sku: "AP5", available: true },
        { name: "10斤", sku: "AP10", price: { minor: 5990, currency: "CNY" } }
      ]
    }
  })
  expect(reads[1]).toMatchObject({ draft: { title: "碧螺春 茶叶", availability: "out-of-stock" } })
})

test("千牛's names of columns, with a row for each variant", async () => {
  const text =
    "宝贝ID,宝贝标题,一口价,商家编码,数量,SKU名称\n612345678901,苹果,39.9,AP,5,5斤\n612345678901,苹果,59.9,AP10,5,10斤\n"
  expect(await drafts(text, "CNY")).toMatchObject([
    {
      title: "苹果",
      variants: [
        { name: "5斤", sku: "AP" },
        { name: "10斤", sku: "AP10" }
      ]
    }
  ])
})

test("a plain table under a title, in Chinese or English, prices as people write them", async () => {
  const text =
    '秋季价目表,,\n\n品名,售价,货号\n梨 5斤,¥68,L5\n房车,¥1234.5万,FC\n进口,"1.234,56 €",JK\n阿,٣٫٥٠ ر.س,A\n'
  const { known, reads } = await read(text, "CNY")
  expect(known.headRow).toBe(3)
  expect(reads.map((it) => it.ok && it.draft.price)).toEqual([
    { minor: 6800, currency: "CNY" },
    { minor: 1_234_500_000, currency: "CNY" },
    { minor: 123_456, currency: "EUR" },
    { minor: 350, currency: "SAR" }
  ])
})

test("a bad row is refused by row, column and field, and every fault is told; the others stay", async () => {
  const { reads } = await read("name,price,brand\nA,from $9.99,x\n,12,x\nC,$5,x\nD,abc,x,stray\n")
  expect(reads).toMatchObject([
    {
      ok: false,
      faults: [{ row: 2, column: 1, field: "price", why: "lowest-price", text: "from $9.99" }]
    },
    { ok: false, faults: [{ row: 3, why: "no-title" }] },
    { ok: true, draft: { title: "C" } },
    { ok: false, faults: [{ row: 5, column: 3, why: "too-many-cells", text: "stray" }] }
  ])
})

test("a file that stops in the middle of its last row has that row refused", async () => {
  const { reads } = await read("name,sku,price\nA,a,1\nB,b,2\nC,c")
  expect(reads.at(-1)).toMatchObject({ ok: false, faults: [{ row: 4, why: "cut-off" }] })
})

test("signs read in a wrong encoding are seen, in their cell", async () => {
  const wrong = new TextDecoder("utf-8").decode(taobaoFile)
  const { reads } = await read(wrong, "CNY")
  expect(reads.every((it) => !it.ok)).toBe(true)
  expect(reads[1]).toMatchObject({
    faults: expect.arrayContaining([
      expect.objectContaining({ why: "unreadable", row: 4, column: 0, field: "title" })
    ])
  })
})

test("without a row of names every row is a product's, and the columns have none", async () => {
  const { known, mapping } = await read("Apples,68,AP5\nPears,70,PE5\n")
  expect(known).toMatchObject({ headRow: 0, header: ["", "", ""] })
  expect(known.rows).toHaveLength(2)
  expect(mapping).toEqual(["", "", ""])
})

test("of two hundred columns the few that say something are found, wherever they stand", async () => {
  const wide = (at: Record<number, string>, rest: (column: number) => string) =>
    Array.from({ length: 200 }, (_, column) => at[column] ?? rest(column)).join(",")
  const head = wide({ 150: "SKU", 170: "Title", 199: "Price" }, (column) => `Field ${column}`)
  const row = wide({ 150: "AP5", 170: "Apples", 199: "6.80" }, () => "x")
  const { mapping, reads } = await read(`${head}\n${row}\n`)
  expect(mapping.flatMap((field, column) => (field ? [[column, field]] : []))).toEqual([
    [150, "sku"],
    [170, "title"],
    [199, "price"]
  ])
  expect(reads).toMatchObject([{ draft: { title: "Apples", sku: "AP5", price: usd(680) } }])
})

test("doubled names of columns and names such as __proto__ are columns like any other", async () => {
  const { mapping, reads } = await read("name,__proto__,price,price,constructor\nA,x,1,2,y\n")
  expect(mapping).toEqual(["title", "", "price", "", ""])
  expect(reads).toMatchObject([{ draft: { price: usd(100) } }])
  expect(Object.prototype).not.toHaveProperty("x")
})

test("a code that is no barcode, and an address that is none, are left out and told", async () => {
  const { reads } = await read("name,price,ean,url\nA,1,6.90123E+12,javascript:alert(1)\n")
  expect(reads).toMatchObject([
    {
      draft: {
        gtin: "",
        url: "",
        left: [{ why: "bad-url" }, { why: "bad-gtin", text: "6.90123E+12" }]
      }
    }
  ])
})

test("a barcode whose check digit is wrong, or of zeros alone, would meet another's: it is left out", async () => {
  const file = "Title,Price,Barcode\nA,1,4006381333931\nB,2,4006381333932\nC,3,00000000\n"
  expect(await drafts(file)).toMatchObject([
    { gtin: "4006381333931", left: [] },
    { gtin: "", left: [{ why: "bad-gtin", text: "4006381333932" }] },
    { gtin: "", left: [{ why: "bad-gtin", text: "00000000" }] }
  ])
})

test("the shop's own ids: WooCommerce's of product and variations, Shopify's of variants where exported", async () => {
  const [shirt] = await drafts(
    "ID,Type,SKU,Name,Regular price,Parent,Attribute 1 value(s)\n"
      + "40,variable,S,Shirt,,,\n41,variation,S-M,Shirt M,12,id:40,M\n42,variation,S-L,Shirt L,12,id:40,L\n"
  )
  expect(shirt).toMatchObject({ shopId: "40", variants: [{ shopId: "41" }, { shopId: "42" }] })
  const file = (rows: string) =>
    `Handle,Title,Variant ID,Option1 Value,Variant SKU,Variant Price\n${rows}`
  const [cup] = await drafts(file("cup,Cup,70881412,Red,C-R,9\ncup,,70881382,Blue,C-B,9\n"))
  expect(cup).toMatchObject({
    shopId: "",
    variants: [{ shopId: "70881412" }, { shopId: "70881382" }]
  })
  const [only] = await drafts(file("cup,Cup,70881412,Default Title,C,9\n"))
  expect(only).toMatchObject({ shopId: "70881412", variants: [] })
  const [odd] = await drafts(file("cup,Cup,7.0881E+13,Default Title,C,9\n"))
  expect(odd).toMatchObject({ shopId: "" })
})

test("what stands for a currency and is none is said, and the row is not taken", async () => {
  const [faults] = await drafts("title,price,currency\nApples,3.50,gold")
  expect(faults).toMatchObject([{ field: "currency", why: "bad-currency", text: "gold" }])
})
