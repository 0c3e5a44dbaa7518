import "../support/fresh-database"

import { beforeEach, describe, expect, test } from "vitest"

import { saveProduct } from "~jobs/save-product"
import { database } from "~store/database"

import { yuan } from "../support/builders"
import { freshDatabase } from "../support/fresh-database"

beforeEach(freshDatabase)
const only = async () => {
  const [product, ...others] = await database.products.toArray()
  expect(others).toEqual([])
  if (!product) throw new Error("no product")
  return product
}

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

  test("a GTIN is checked by its last digit; a price typed over is the seller's", async () => {
    expect(await saveProduct({ title: "A", gtin: "4006381333930" })).toEqual({
      ok: false,
      why: "bad-gtin"
    })
    await saveProduct({ title: "A", gtin: "400 6381-333931" })
    const { id } = await only()
    expect(await only()).toMatchObject({ gtin: "4006381333931" })
    await database.products.update(id, { source: "json-ld", price: yuan(1) })
    await saveProduct({ title: "B", price: yuan(1) }, id)
    expect(await only()).toMatchObject({ source: "json-ld" })
    await saveProduct({ price: yuan(2) }, id)
    expect(await only()).toMatchObject({ source: "hand" })
    await saveProduct({ gtin: "" }, id)
    expect(await only()).toMatchObject({ gtin: "" })
  })
})
