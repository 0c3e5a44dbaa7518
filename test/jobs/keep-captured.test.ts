import "../support/fresh-database"

import { beforeEach, describe, expect, test } from "vitest"

import { keepCaptured, type Keep } from "~jobs/keep-captured"
import { saveProduct } from "~jobs/save-product"
import { readSettings } from "~jobs/settings"
import { chooseShopSystem } from "~jobs/shop-systems"
import type { CapturedProduct } from "~model/captured-product"
import { undo } from "~store/undo"
import { database } from "~store/database"

import { aCapture, yuan } from "../support/builders"
import { freshDatabase } from "../support/fresh-database"

beforeEach(freshDatabase)
const page = "https://shop.example/apples"
const only = async () => {
  const [product, ...others] = await database.products.toArray()
  expect(others).toEqual([])
  if (!product) throw new Error("no product")
  return product
}
const found = <T>(value: T) => ({ value, source: "json-ld", confidence: "high" }) as const
const keep = (captured: CapturedProduct, more: Partial<Keep> = {}) =>
  keepCaptured(captured, { page, own: false, price: null, ...more })

describe("a captured product", () => {
  test("elsewhere its price is cost, also that of its variants", async () => {
    const variants = found([{ name: "5 kg", sku: "A5", price: yuan(68), available: true }])
    await keep(aCapture({ variants, gtin: found("4006381333931") }))
    const product = await only()
    expect(product).toMatchObject({ price: null, cost: yuan(68), source: "json-ld" })
    expect(product).toMatchObject({
      gtin: "4006381333931",
      history: [{ price: yuan(68), cost: true }]
    })
    expect(product.variants).toMatchObject([{ name: "5 kg", price: null }])
  })

  test("in the seller's own shop it is the selling price", async () => {
    await keep(aCapture({ compareAt: found(yuan(98)) }), { own: true })
    expect(await only()).toMatchObject({ price: yuan(68), cost: null, compareAt: yuan(98) })
  })

  test("a price typed in the preview is kept beside the cost", async () => {
    await keep(aCapture(), { price: yuan(99) })
    expect(await only()).toMatchObject({ price: yuan(99), cost: yuan(68) })
  })

  test("seen again: price and stock are new, what the seller typed stays", async () => {
    const variants = (price: number) =>
      found([
        { name: "5 kg", sku: "A5", price: yuan(price), available: true },
        { name: "10 kg", available: false }
      ])
    await keep(aCapture({ variants: variants(68) }), { price: yuan(99) })
    const before = await only()
    const [five, ten] = before.variants
    await saveProduct(
      {
        title: "My apples",
        sku: "MINE",
        tags: ["fruit"],
        variants: five && ten ? [{ ...five, price: yuan(95) }, ten] : []
      },
      before.id
    )
    const again = aCapture({
      variants: variants(70),
      price: found(yuan(70)),
      availability: found("out-of-stock" as const)
    })
    await keep(again)
    const after = await only()
    expect(after).toMatchObject({
      id: before.id,
      title: "My apples",
      sku: "MINE",
      tags: ["fruit"],
      price: yuan(99),
      cost: yuan(70),
      availability: "out-of-stock"
    })
    expect(after.history.map((it) => it.price)).toEqual([yuan(68), yuan(70)])
    expect(after.variants.map(({ id, price }) => ({ id, price }))).toEqual([
      { id: five?.id, price: yuan(95) },
      { id: ten?.id, price: null }
    ])
  })

  test("a variant added by hand stays when the page does not show it", async () => {
    await keep(aCapture({ variants: found([{ name: "5 kg" }]) }))
    const { id, variants } = await only()
    const mine = { id: "mine", name: "Gift box", sku: "", price: yuan(120), available: null }
    await saveProduct({ variants: [...variants, mine] }, id)
    await keep(aCapture({ variants: found([{ name: "10 kg" }, { name: "5 kg" }]) }))
    expect((await only()).variants.map((it) => it.name)).toEqual(["5 kg", "Gift box", "10 kg"])
  })

  test("a page that says no price takes none away", async () => {
    await keep(aCapture(), { own: true })
    const { price: _none, ...silent } = aCapture()
    await keep(silent, { own: true })
    expect(await only()).toMatchObject({ price: yuan(68) })
  })

  test("what is typed over is the seller's, and the history tells what the page said", async () => {
    await keep(aCapture(), {
      own: true,
      typed: { title: "Sweet apples", price: yuan(88), brand: "Orchard" }
    })
    expect(await only()).toMatchObject({
      title: "Sweet apples",
      brand: "Orchard",
      price: yuan(88),
      source: "hand",
      history: [{ price: yuan(68) }]
    })
    await freshDatabase()
    const unsure = { ...found(yuan(6)), confidence: "low" } as const
    await keep(aCapture({ price: unsure }), { own: true, typed: { price: yuan(88) } })
    expect(await only()).toMatchObject({ price: yuan(88), history: [{ price: null }] })
  })

  test("a back office's page is the product's own shop, and no address for customers", async () => {
    const admin = "https://shop.example/admin/products/7"
    const form = <T>(value: T) => ({ value, source: "form", confidence: "high" }) as const
    const product = (price: number, sku = "AP5") =>
      aCapture({
        title: form("Apples 5 kg"),
        price: form(yuan(price)),
        sku: form(sku),
        url: { value: admin, source: "page", confidence: "high" }
      })
    await keep(product(68), { page: admin, own: true })
    expect(await only()).toMatchObject({ url: "", price: yuan(68), cost: null, source: "form" })
    await keep(product(70), { page: admin, own: true })
    expect(await only()).toMatchObject({ price: yuan(70) })
    await keep(product(70, "OTHER"), { page: admin, own: true })
    expect(await database.products.count()).toBe(2)
  })

  test("its picture is kept with it once, undone and done again with it", async () => {
    const picture = `data:image/webp;base64,${btoa("a picture")}`
    await keep(aCapture(), { picture })
    const { id, pictureId } = await only()
    const bytes = await database.blobs.get(pictureId ?? "")
    expect(await bytes?.data.text()).toBe("a picture")
    await keep(aCapture({ price: found(yuan(70)) }), { picture })
    expect(await only()).toMatchObject({ pictureId })
    expect(await database.blobs.count()).toBe(1)
    await freshDatabase()
    const made = await keep(aCapture(), { picture })
    if (!made.ok || !made.change) throw new Error("not kept")
    const taken = await undo(made.change.id)
    expect(await database.products.count()).toBe(0)
    if (taken.ok) await undo(taken.change.id)
    expect((await database.products.toArray())[0]?.id).not.toBe(id)
    expect(await database.blobs.get((await only()).pictureId ?? "")).toBeDefined()
  })

  test("a product of the same number in the same shop is the same; in another shop it is not", async () => {
    await keep(aCapture({ sku: found("AP5") }))
    const elsewhere = "https://shop.example/sale/apples-5"
    const moved = { value: elsewhere, source: "page", confidence: "high" } as const
    await keep(aCapture({ sku: found("AP5"), url: moved }), { page: elsewhere })
    expect((await only()).url).toBe(page)
    const other = "https://other.example/apples"
    await keep(aCapture({ sku: found("AP5"), url: { ...moved, value: other } }), { page: other })
    expect(await database.products.count()).toBe(2)
  })
})

describe("what the shop calls it", () => {
  const ids = (...shopIds: string[]) =>
    found(shopIds.map((shopId, at) => ({ name: `Nr ${at}`, sku: `A${at}`, shopId })))
  const systems = async () => (await readSettings()).shopSystems

  test("is kept with it; one typed by hand stays; a variant is known by it again", async () => {
    await keep(aCapture({ variants: ids("11", "12") }))
    const { id, variants } = await only()
    await saveProduct({ variants: variants.map((it) => ({ ...it, name: "mine", sku: "" })) }, id)
    await keep(aCapture({ variants: ids("12", "11") }))
    expect((await only()).variants).toMatchObject([
      { id: variants[0]?.id, name: "mine", shopId: "11" },
      { id: variants[1]?.id, name: "mine", shopId: "12" }
    ])
    await keep(aCapture({ shopId: "9" }))
    await keep(aCapture({ shopId: "10" }))
    expect(await only()).toMatchObject({ shopId: "9" })
  })

  test("and what it runs on is noted once, by the address that customers are given", async () => {
    await keep(aCapture({ system: "shopify" }))
    expect(await systems()).toEqual({ "https://shop.example": "shopify" })
    await chooseShopSystem("https://shop.example", "other")
    await keep(aCapture({ system: "woocommerce" }))
    expect(await systems()).toEqual({ "https://shop.example": "other" })
    await keep(aCapture())
    expect(await systems()).toEqual({ "https://shop.example": "other" })
  })
})
