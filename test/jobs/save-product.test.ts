import "../support/fresh-database"

import { beforeEach, describe, expect, test } from "vitest"

import { keepCaptured, saveProduct } from "~jobs/save-product"
import { database } from "~store/database"

import { aCapture, yuan } from "../support/builders"
import { freshDatabase } from "../support/fresh-database"

beforeEach(freshDatabase)
const only = async () => {
  const [product, ...others] = await database.products.toArray()
  expect(others).toEqual([])
  if (!product) throw new Error("no product")
  return product
}
const found = <T>(value: T) => ({ value, source: "json-ld", confidence: "high" }) as const

describe("a captured product", () => {
  test("elsewhere its price is cost, also that of its variants", async () => {
    const variants = found([{ name: "5 kg", sku: "A5", price: yuan(68), available: true }])
    await keepCaptured(aCapture({ variants }), false, null)
    const product = await only()
    expect(product).toMatchObject({ price: null, cost: yuan(68), source: "json-ld" })
    expect(product.variants).toMatchObject([{ name: "5 kg", price: null }])
  })

  test("in the seller's own shop it is the selling price", async () => {
    await keepCaptured(aCapture({ compareAt: found(yuan(98)) }), true, null)
    expect(await only()).toMatchObject({ price: yuan(68), cost: null, compareAt: yuan(98) })
  })

  test("a price typed in the preview is kept beside the cost", async () => {
    await keepCaptured(aCapture(), false, yuan(99))
    expect(await only()).toMatchObject({ price: yuan(99), cost: yuan(68) })
  })

  test("seen again: price and stock are new, what the seller typed stays", async () => {
    const variants = (price: number) =>
      found([
        { name: "5 kg", sku: "A5", price: yuan(price), available: true },
        { name: "10 kg", available: false }
      ])
    await keepCaptured(aCapture({ variants: variants(68) }), false, yuan(99))
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
    await keepCaptured(again, false, null)
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
    expect(after.variants.map(({ id, price }) => ({ id, price }))).toEqual([
      { id: five?.id, price: yuan(95) },
      { id: ten?.id, price: null }
    ])
  })

  test("a page that says no price takes none away", async () => {
    await keepCaptured(aCapture(), true, null)
    const { price: _none, ...silent } = aCapture()
    await keepCaptured(silent, true, null)
    expect(await only()).toMatchObject({ price: yuan(68) })
  })
})

describe("a product by hand", () => {
  test("is trimmed and checked", async () => {
    expect(await saveProduct({ title: "  " })).toEqual({ ok: false, why: "empty" })
    expect(await saveProduct({ title: "x".repeat(301) })).toEqual({ ok: false, why: "too-long" })
    for (const url of ["javascript:alert(1)", "https://", "a word", "https://me:pw@shop.example/"])
      expect(await saveProduct({ title: "A", url })).toEqual({ ok: false, why: "bad-url" })
    expect(await saveProduct({ title: " A ", url: " https://shop.example " })).toMatchObject({
      ok: true
    })
    expect(await only()).toMatchObject({ title: "A", url: "https://shop.example/", source: "hand" })
  })

  test("edited: a field that was not given stays; a title cannot be emptied", async () => {
    await saveProduct({ title: "A", url: "https://shop.example/", price: yuan(1) })
    const { id } = await only()
    await saveProduct({ price: yuan(2) }, id)
    expect(await only()).toMatchObject({ title: "A", url: "https://shop.example/", price: yuan(2) })
    expect(await saveProduct({ title: " " }, id)).toEqual({ ok: false, why: "empty" })
    await saveProduct({ url: "" }, id)
    expect(await only()).toMatchObject({ url: "" })
    expect(await saveProduct({ title: "B" }, "never")).toEqual({ ok: false, why: "gone" })
  })
})
