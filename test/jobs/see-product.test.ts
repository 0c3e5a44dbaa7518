import "../support/fresh-database"

import { beforeEach, expect, test, vi } from "vitest"

import { keepCaptured } from "~jobs/keep-captured"
import { variantsSeen } from "~jobs/page-word"
import { saveProduct } from "~jobs/save-product"
import { seeProduct } from "~jobs/see-product"
import { changeSetting } from "~jobs/settings"
import type { CapturedProduct } from "~model/captured-product"
import { database } from "~store/database"
import { lastUndoable } from "~store/undo"

import { aCapture, anApple, yuan } from "../support/builders"
import { freshDatabase } from "../support/fresh-database"

vi.mock("webextension-polyfill", async () => ({
  default: (await import("../support/fake-browser")).fakeBrowser
}))

beforeEach(freshDatabase)
const page = "https://shop.example/apples"
const found = <T>(value: T, confidence: "high" | "medium" | "low" = "high") =>
  ({ value, source: "json-ld", confidence }) as const
const only = async () => {
  const [product, ...others] = await database.products.toArray()
  expect(others).toEqual([])
  if (!product) throw new Error("no product")
  return product
}
const keep = (captured: CapturedProduct, own = false) =>
  keepCaptured(captured, { page, own, price: null })
const at = (price: number, more: Partial<CapturedProduct> = {}) =>
  aCapture({ price: found(yuan(price)), availability: found("in-stock" as const), ...more })
const ownShop = () => changeSetting("ownShops", ["https://shop.example"])

test("price, stock and history are renewed by themselves, and that is nothing to undo", async () => {
  await keep(at(68))
  const added = await lastUndoable()
  const change = await seeProduct(at(70, { availability: found("out-of-stock") }), page)
  const product = await only()
  expect(change).toMatchObject({ act: { kind: "product-seen" }, about: [product.id] })
  expect(product).toMatchObject({ cost: yuan(70), price: null, availability: "out-of-stock" })
  expect(product.history.map((it) => it.price)).toEqual([yuan(68), yuan(70)])
  expect(await lastUndoable()).toEqual(added)
})

test("a page that says the same is no news; looked at much later, it is noted", async () => {
  await keep(at(68))
  expect(await seeProduct(at(68), page)).toBeNull()
  const { id, history } = await only()
  await database.products.update(id, { seenAt: 1 })
  expect(await seeProduct(at(68), page)).not.toBeNull()
  const after = await only()
  expect(after.seenAt).toBeGreaterThan(1)
  expect(after.history).toEqual(history)
})

test("in the seller's own shop it is the selling price; one typed over stays, and stock still follows", async () => {
  await ownShop()
  await keep(at(68), true)
  await seeProduct(at(70), page)
  expect(await only()).toMatchObject({ price: yuan(70), cost: null })
  const { id } = await only()
  await saveProduct({ price: yuan(65), title: "Mine" }, id)
  await seeProduct(at(75, { availability: found("out-of-stock") }), page)
  expect(await only()).toMatchObject({
    title: "Mine",
    price: yuan(65),
    source: "hand",
    availability: "out-of-stock"
  })
  expect((await only()).history.at(-1)?.price).toEqual(yuan(75))
  await saveProduct({ availability: "in-stock" }, id)
  await seeProduct(at(76, { availability: found("out-of-stock") }), page)
  expect(await only(), "the page says nothing new of stock").toMatchObject({
    availability: "in-stock"
  })
})

test.each([
  ["one of several", { price: found(yuan(9), "low") }],
  ["another on the screen", { price: found(yuan(9)), notes: ["data-not-on-screen" as const] }],
  ["another currency", { price: found({ minor: 900, currency: "USD" }) }]
])("an unsure price waits for the seller: %s", async (_name, unsure) => {
  await keep(at(68))
  const { availability: _none, ...silent } = aCapture(unsure)
  expect(await seeProduct(silent, page)).toBeNull()
  await seeProduct(aCapture({ ...unsure, availability: found("out-of-stock") }), page)
  expect(await only()).toMatchObject({ cost: yuan(68), availability: "out-of-stock" })
})

test("a silence between two prices makes nobody the price's owner", async () => {
  await ownShop()
  await keep(at(68), true)
  const { price: _none, ...silent } = at(0, { availability: found("out-of-stock") })
  await seeProduct(silent, page)
  await seeProduct(at(70), page)
  expect(await only()).toMatchObject({ price: yuan(70), availability: "in-stock" })
})

test("another shop's page that claims its address changes nothing", async () => {
  await keep(at(68))
  expect(await seeProduct(at(1), "https://evil.example/")).toBeNull()
  expect(await seeProduct(at(1), "https://shop.example.evil.example/apples")).toBeNull()
  expect(await only()).toMatchObject({ cost: yuan(68) })
  expect(await seeProduct(at(66), "https://m.shop.example/apples")).not.toBeNull()
})

test("a back office's form is believed in the seller's own shop alone", async () => {
  const admin = "https://shop.example/admin/7"
  const form = at(70, {
    price: { ...found(yuan(70)), source: "form" },
    sku: found("AP5"),
    url: { value: admin, source: "page", confidence: "high" }
  })
  await database.products.add(anApple({ url: "", source: "form" }))
  expect(await seeProduct(form, admin)).toBeNull()
  await ownShop()
  expect(await seeProduct(form, admin)).not.toBeNull()
  expect(await only()).toMatchObject({ price: yuan(70) })
})

test("two of the same number are nobody's to renew; a binned one is not renewed", async () => {
  const moved = at(70, { sku: found("AP5"), url: found("https://shop.example/new") })
  await database.products.bulkAdd([anApple(), anApple({ url: "https://shop.example/b" })])
  expect(await seeProduct(moved, "https://shop.example/new")).toBeNull()
  await database.products.toCollection().modify({ deletedAt: 1 })
  expect(await seeProduct(moved, "https://shop.example/new")).toBeNull()
})

test("at most 200 are remembered, the newest", async () => {
  await keep(at(1))
  const { id, history } = await only()
  const [first] = history
  if (!first) throw new Error("no history")
  const many = Array.from({ length: 200 }, (_, n) => ({ ...first, price: yuan(n + 2) }))
  await database.products.update(id, { history: many, cost: yuan(201) })
  await seeProduct(at(500), page)
  const after = (await only()).history
  expect(after).toHaveLength(200)
  expect([after[0]?.price, after.at(-1)?.price]).toEqual([yuan(3), yuan(500)])
})

test("a price before the sale that the seller typed stays; what the page said of it goes with the page", async () => {
  await ownShop()
  await keep(at(68), true)
  const { id } = await only()
  await saveProduct({ compareAt: yuan(99) }, id)
  await seeProduct(at(66), page)
  expect(await only()).toMatchObject({ price: yuan(66), compareAt: yuan(99) })
  await saveProduct({ compareAt: null }, id)
  await seeProduct(at(60, { compareAt: found(yuan(80)) }), page)
  expect(await only()).toMatchObject({ price: yuan(60), compareAt: yuan(80) })
  await seeProduct(at(80), page)
  expect(await only()).toMatchObject({ price: yuan(80), compareAt: null })
})

test("what came from a file of the seller's stays, until the page has said the same", async () => {
  await database.products.add(
    anApple({ source: "file", url: page, cost: yuan(30), price: yuan(90) })
  )
  await seeProduct(at(68), page)
  expect(await only()).toMatchObject({ cost: yuan(30), price: yuan(90) })
  await database.products.clear()
  await database.products.add(anApple({ source: "file", url: page, cost: yuan(68), price: null }))
  await seeProduct(at(68), page)
  await seeProduct(at(70), page)
  expect(await only()).toMatchObject({ cost: yuan(70) })
})

test("a variant's price goes by its page while it is what the page said last; one typed over stays", async () => {
  await ownShop()
  const sizes = (small: number, large: number) =>
    at(68, {
      variants: found([
        { name: "5 kg", sku: "A5", price: yuan(small), available: true },
        { name: "10 kg", price: yuan(large) }
      ])
    })
  const later = async (captured: CapturedProduct) => {
    const { id } = await only()
    await database.products.update(id, { seenAt: 1 })
    await seeProduct(captured, page)
    return (await only()).variants
  }
  const prices = async (captured: CapturedProduct) => (await later(captured)).map((it) => it.price)
  await keep(sizes(68, 128), true)
  expect(await prices(sizes(70, 130))).toEqual([yuan(70), yuan(130)])
  const { id, variants } = await only()
  // As the form gives them back: what a page said is no field of it.
  const typed = variants.map(({ pagePrice: _said, ...it }, n) =>
    n ? it : { ...it, price: yuan(65) }
  )
  await saveProduct({ variants: typed }, id)
  const after = await later(sizes(72, 132))
  expect(after).toMatchObject([{ price: yuan(65), available: true }, { price: yuan(132) }])
  expect(after[0]?.id).toBe(variants[0]?.id)
  // The page says what was typed: from then on there is nothing typed over.
  await later(sizes(65, 132))
  expect(await prices(sizes(66, 132))).toEqual([yuan(66), yuan(132)])
})

test("a variant has its product's price where it has none, and goes by the page with it", async () => {
  await ownShop()
  await keep(at(68, { variants: found([{ name: "5 kg" }]) }), true)
  const { id } = await only()
  await saveProduct({ price: yuan(60) }, id)
  await seeProduct(at(75, { variants: found([{ name: "5 kg", price: yuan(75) }]) }), page)
  expect(await only()).toMatchObject({ price: yuan(60), variants: [{ price: null }] })
})

test("variants' prices in another currency wait for the seller, as the product's does", async () => {
  await ownShop()
  const said = (price: ReturnType<typeof yuan>) => found([{ name: "5 kg", price }])
  await keep(at(68, { variants: said(yuan(68)) }), true)
  const dollars = { minor: 999, currency: "USD" }
  const shown = { price: found(dollars), variants: said(dollars) }
  await seeProduct(at(0, { ...shown, availability: found("out-of-stock") }), page)
  expect((await only()).variants).toMatchObject([{ price: yuan(68), pagePrice: yuan(68) }])
})

test("what the shop calls it is news where it was not known", async () => {
  await keep(at(68))
  expect(await seeProduct(at(68, { shopId: "9" }), page)).not.toBeNull()
  expect(await only()).toMatchObject({ shopId: "9" })
  expect(await seeProduct(at(68, { shopId: "10" }), page)).toBeNull()
})

test("in a market the same thing from another seller is another product", async () => {
  const gtin = found("4006381333931")
  const [mine, other] = [
    "https://www.ebay.de/itm/123456789012",
    "https://www.ebay.de/itm/210987654321"
  ]
  const offerAt = (url: string, price: number) => at(price, { url: found(url), gtin })
  await keepCaptured(offerAt(mine, 68), { page: mine, own: false, price: null })
  expect(await seeProduct(offerAt(other, 99), other)).toBeNull()
  expect(await only()).toMatchObject({ cost: yuan(68) })
  expect(await seeProduct(offerAt(mine, 70), `${mine}?mkevt=1`)).not.toBeNull()
  expect(await only()).toMatchObject({ cost: yuan(70) })
})

test("a variant's name that went over to another one takes no price or number with it", () => {
  const blank = { sku: "", price: null, available: null }
  const known = [
    { ...blank, id: "a", name: "Red" },
    { ...blank, id: "b", name: "Rouge", shopId: "22" }
  ]
  const seen = [{ ...blank, id: "new", name: "Red", shopId: "22", available: false }]
  expect(variantsSeen(known, seen, () => true)).toEqual([
    known[0],
    { ...blank, id: "b", name: "Rouge", shopId: "22", available: false }
  ])
})

test("a page reached by a customer's link is kept without their code, and known with any", async () => {
  const by = (code: string, price: number) => {
    const url = `${page}?size=m&rg=${code}`
    return [at(price, { url: found(url) }), url] as const
  }
  const [captured, url] = by("abcde23456", 68)
  await keepCaptured(captured, { page: url, own: false, price: null })
  expect((await only()).url).toBe(`${page}?size=m`)
  expect(await seeProduct(...by("bcdef34567", 70))).not.toBeNull()
  expect(await only()).toMatchObject({ cost: yuan(70) })
})
