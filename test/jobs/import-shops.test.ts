import { freshDatabase } from "../support/fresh-database"

import { beforeEach, expect, test } from "vitest"
import { importProducts, previewProducts } from "~jobs/import-products"
import { database } from "~store/database"
import { anApple } from "../support/builders"
import { productsOf } from "../support/read-products"

beforeEach(freshDatabase)

const steps = async (text: string) => (await previewProducts(await productsOf(text, "CNY"))) ?? []
const apple = (id: string, more: Parameters<typeof anApple>[0] = {}) =>
  database.products.put(anApple({ id, ...more }))

test("the same SKU in another shop is another product, and that is said", async () => {
  await apple("a", { title: "Apples", url: "https://a.example/apples" })
  const file = "name,price,sku,url\nApples,7,AP5,https://b.example/apples\n"
  expect(await steps(file)).toMatchObject([
    { what: "new", beside: { why: "other-shop", title: "Apples" } }
  ])
  await importProducts(await productsOf(file, "CNY"))
  expect(await database.products.count()).toBe(2)
  expect(await database.products.get("a")).toEqual(
    anApple({ id: "a", title: "Apples", url: "https://a.example/apples" })
  )
  expect(await steps(file), "and again it is itself").toMatchObject([{ what: "unchanged" }])
})

test("the same barcode is the same product in whatever shop; so is the same address", async () => {
  const gtin = "4006381333931"
  await apple("a", { url: "https://a.example/apples", gtin })
  expect(
    await steps(`name,sku,ean,url\nApples,AP5,${gtin},https://b.example/apples\n`)
  ).toMatchObject([{ what: "refreshed", by: "gtin", before: { id: "a" } }])
  expect(await steps("name,sku,url\nPears,P1,https://a.example/apples\n")).toMatchObject([
    { what: "refreshed", by: "url", before: { id: "a" } }
  ])
})

test("in one shop the SKU tells, also where its phone pages stand and for variants", async () => {
  const variant = { id: "v", name: "S", sku: "AP-S", price: null, available: null }
  await apple("a", { url: "https://www.a.example/apples", variants: [variant] })
  await apple("b", { url: "https://b.example/apples", variants: [{ ...variant, id: "w" }] })
  expect(await steps("name,sku,url\nRed,AP5,https://m.b.example/moved\n")).toMatchObject([
    { what: "refreshed", by: "sku", before: { id: "b" } }
  ])
  expect(await steps("name,size,sku,url\nRed,S,AP-S,https://a.example/moved\n")).toMatchObject([
    { what: "refreshed", by: "sku", before: { id: "a" } }
  ])
})

test("a file without addresses: one product of that SKU is it; of several the one of that name", async () => {
  await apple("a", { title: "Apples", url: "https://a.example/apples" })
  expect(await steps("name,sku\nRenamed,AP5\n")).toMatchObject([
    { what: "refreshed", by: "sku", before: { id: "a" } }
  ])
  await apple("b", { title: "Phone case", url: "https://b.example/case" })
  expect(await steps("name,sku\nphone CASE,AP5\n")).toMatchObject([
    { what: "refreshed", before: { id: "b" } }
  ])
  const file = "name,sku\nTea,AP5\n"
  expect(await steps(file)).toMatchObject([{ what: "new", beside: { why: "several" } }])
  await importProducts(await productsOf(file, "CNY"))
  expect(await steps(file)).toMatchObject([{ what: "unchanged" }])
})

test("a row without an address is of the shop that its file is of: another name there is another product", async () => {
  await apple("a", { title: "Red apples 5 kg", url: "https://a.example/apples" })
  const file = (title: string) => `name,sku,url\nTea,T1,https://b.example/tea\n${title},AP5,\n`
  expect((await steps(file("Phone case")))[1]).toMatchObject({
    what: "new",
    beside: { why: "other-shop", title: "Red apples 5 kg" }
  })
  expect((await steps(file("Apples red")))[1]).toMatchObject({ what: "refreshed" })
  await apple("a", { title: "红富士苹果 5斤装", url: "https://a.example/apples" })
  expect((await steps(file("苹果礼盒")))[1]).toMatchObject({ what: "refreshed" })
  expect((await steps(file("手机壳")))[1]).toMatchObject({ what: "new" })
})

test("another barcode under another name is another product; under the same name it was put right", async () => {
  await apple("a", { title: "Apples", url: "", gtin: "4006381333931" })
  expect(await steps("name,sku,ean\nPears,AP5,4005808262939\n")).toMatchObject([
    { what: "new", beside: { why: "other-code" } }
  ])
  expect(await steps("name,sku,ean\nApples,AP5,4005808262939\n")).toMatchObject([
    { what: "refreshed", by: "sku" }
  ])
})

test("rows of two shops in one file are two products; the same twice in one is one", async () => {
  const file =
    "name,sku,url\nA,1,https://a.example/1\nB,1,https://b.example/1\nA,1,https://a.example/2\n"
  expect(await steps(file)).toMatchObject([
    { what: "new" },
    { what: "new" },
    { what: "repeated", first: 2, by: "sku" }
  ])
})

test("a SKU that many products have tells nothing of any, and costs no time", async () => {
  const rows = Array.from({ length: 40 }, (_, at) => `P ${at},X,https://s${at}.example/p`)
  const file = `name,sku,url\n${rows.join("\n")}\n`
  const made = await steps(file)
  expect(new Set(made.map((it) => it.what))).toEqual(new Set(["new"]))
  expect(made[1]).toMatchObject({ beside: { why: "other-shop" } })
  expect(made[39]).toMatchObject({ beside: { why: "several" } })
  await importProducts(await productsOf(file, "CNY"))
  expect(new Set((await steps(file)).map((it) => it.what))).toEqual(new Set(["unchanged"]))
})

test("an address that a file gives to several products is none's in particular", async () => {
  await apple("a", { title: "Green tea", sku: "T1", url: "https://a.example/teas" })
  const file =
    "name,price,sku,url\nGreen tea,7,T1,https://a.example/teas\n"
    + "Black tea,8,T2,https://a.example/teas?utm_source=x\n"
    + "Apples,9,,https://a.example/\nPears,10,,https://a.example\n"
  expect(await steps(file)).toMatchObject([
    { what: "refreshed", by: "sku", before: { id: "a" } },
    { what: "new" },
    { what: "new" },
    { what: "new" }
  ])
  await importProducts(await productsOf(file, "CNY"))
  expect(await database.products.count()).toBe(4)
  expect(
    (await steps(file)).map((it) => it.what),
    "and again"
  ).toEqual(Array.from({ length: 4 }, () => "unchanged"))
})
