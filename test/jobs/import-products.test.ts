import { freshDatabase } from "../support/fresh-database"

import { beforeEach, expect, test } from "vitest"
import { withDraft } from "~jobs/import-merge"
import { importProducts, previewProducts } from "~jobs/import-products"
import { database } from "~store/database"
import { lastUndoable, undo } from "~store/undo"
import { anApple } from "../support/builders"
import { shopifyFile, wooFile } from "../support/product-files"
import { productsOf } from "../support/read-products"

beforeEach(freshDatabase)

const read = (text: string) => productsOf(text, "USD")
const outcomes = async (text: string) =>
  (await previewProducts(await read(text)))?.map((it) => it.what)

test("a file is one change: all of it is there, and all of it is taken back", async () => {
  expect(await outcomes(shopifyFile)).toEqual(["new", "new"])
  const done = await importProducts(await read(shopifyFile))
  expect(done).toMatchObject({ ok: true, change: { act: { kind: "products-imported" } } })
  expect(await database.products.count()).toBe(2)
  const last = await lastUndoable()
  expect(last && (await undo(last.id))).toMatchObject({ ok: true, kept: 0 })
  expect(await database.products.count()).toBe(0)
})

test("the same file twice makes nothing new, and says so", async () => {
  for (const file of [shopifyFile, wooFile, "name,price\nApples,5\nPears,6\n"]) {
    await importProducts(await read(file))
    const before = await database.products.toArray()
    expect(new Set(await outcomes(file))).toEqual(new Set(["unchanged"]))
    expect(await importProducts(await read(file))).toEqual({ ok: false, why: "nothing-new" })
    expect(await database.products.toArray()).toEqual(before)
  }
})

test("one that is known is refreshed by its address, barcode or SKU, and keeps what the file leaves out", async () => {
  await database.products.bulkPut([
    anApple({ id: "a", title: "Apples", tags: ["mine"], gtin: "4006381333931", sku: "", url: "" }),
    anApple({ id: "b", sku: "AP5", url: "https://shop.example/p?id=1" })
  ])
  const reads = await read(
    "name,price,sku,ean,url\nRed apples,7,,4006381333931,\nB,8,ap5,,\nB again,9,,,https://shop.example/p?id=1&utm_source=x\n"
  )
  expect(await previewProducts(reads)).toMatchObject([
    {
      what: "refreshed",
      by: "gtin",
      before: { id: "a" },
      product: { title: "Red apples", tags: ["mine"] }
    },
    { what: "refreshed", by: "sku", before: { id: "b" } },
    { what: "repeated", by: "url", first: 3 }
  ])
})

test("variants that are known keep their ids", async () => {
  await importProducts(await read(shopifyFile))
  const before = await database.products
    .where("title")
    .equals("Linen shirt")
    .first()
    .catch(() => undefined)
  const shirt =
    before ?? (await database.products.toArray()).find((it) => it.title === "Linen shirt")
  await importProducts(await read(shopifyFile.replaceAll("49.00", "47.00")))
  const after = await database.products.get(shirt?.id ?? "")
  expect(after?.variants.map((it) => it.id)).toEqual(shirt?.variants.map((it) => it.id))
  expect(after?.variants[0]?.price).toEqual({ minor: 4700, currency: "USD" })
})

test("what is refused writes nothing, and the others of the file come in", async () => {
  const file = "name,price,sku\nA,from $9,1\nB,5,2\n"
  expect(await outcomes(file)).toEqual(["refused", "new"])
  await importProducts(await read("name,price\nA,abc\n"))
  expect(await database.changes.count()).toBe(0)
  await importProducts(await read(file))
  expect((await database.products.toArray()).map((it) => it.title)).toEqual(["B"])
})

test("one in the bin is not come back to by a file", async () => {
  await database.products.put(anApple({ id: "gone", deletedAt: 5, sku: "AP5", url: "" }))
  expect(await outcomes("name,sku\nApples,AP5\n")).toEqual(["new"])
})

test("10,000 products are one change, and one key takes them back", async () => {
  const rows = Array.from({ length: 10_000 }, (_, at) => `Product ${at},${at % 900}.50,SKU-${at},x`)
  const started = performance.now()
  const reads = await read(`name,price,sku,tags\n${rows.join("\n")}\n`)
  const readIn = performance.now()
  const done = await importProducts(reads)
  console.info(
    `10,000: read ${Math.round(readIn - started)} ms, written ${Math.round(performance.now() - readIn)} ms`
  )
  expect(done.ok && done.change?.edits.length).toBe(10_000)
  expect(await database.changes.count()).toBe(1)
  const last = await lastUndoable()
  await undo(last?.id ?? "")
  expect(await database.products.count()).toBe(0)
}, 60_000)

test("no two variants of a file become the same one", async () => {
  const variant = { price: null, available: null }
  const known = anApple({
    variants: [
      { id: "1", name: "S", sku: "A", ...variant },
      { id: "2", name: "M", sku: "B", ...variant }
    ]
  })
  const moved = [
    { name: "M", sku: "A", shopId: "", ...variant },
    { name: "S", sku: "C", shopId: "", ...variant },
    { name: "M", sku: "B", shopId: "", ...variant }
  ]
  const [read1] = await read("name,price\nx,1\n")
  if (!read1?.ok) throw new Error("not read")
  const ids = withDraft(known, { ...read1.draft, variants: moved }).variants.map((it) => it.id)
  expect(ids.slice(0, 2)).toEqual(["1", "2"])
  expect(new Set(ids).size).toBe(3)
})

test("a variant is known by the shop's id before its SKU; an id that the file leaves open stays", async () => {
  const variant = { price: null, available: null }
  const known = anApple({
    shopId: "1",
    variants: [
      { id: "s", name: "S", sku: "A", shopId: "11", ...variant },
      { id: "m", name: "M", sku: "B", shopId: "12", ...variant }
    ]
  })
  const [one] = await read("name,price\nx,1\n")
  if (!one?.ok) throw new Error("not read")
  const renamed = [
    { name: "Medium", sku: "A", shopId: "12", ...variant },
    { name: "S", sku: "", shopId: "", ...variant },
    { name: "L", sku: "", shopId: "13", ...variant }
  ]
  const after = withDraft(known, { ...one.draft, variants: renamed })
  expect(after.shopId).toBe("1")
  expect(after.variants.map(({ name, shopId }) => [name, shopId])).toEqual([
    ["S", "11"],
    ["Medium", "12"],
    ["L", "13"]
  ])
})
