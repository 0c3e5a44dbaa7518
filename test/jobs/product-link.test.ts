import "../support/fresh-database"

import { beforeEach, expect, test, vi } from "vitest"

import { keepCaptured } from "~jobs/keep-captured"
import { productAt } from "~jobs/product-at"
import { productLink } from "~jobs/product-link"
import { saveProduct } from "~jobs/save-product"
import { database } from "~store/database"

import { aCapture, aContact, anApple } from "../support/builders"
import { freshDatabase } from "../support/fresh-database"

vi.mock("webextension-polyfill", async () => ({
  default: (await import("../support/fake-browser")).fakeBrowser
}))
beforeEach(freshDatabase)

const page = "https://shop.example/apples"
/** As products were kept before customers' codes were taken out of their addresses. */
const coded = `${page}?size=m&rg=abcde23456`

test("a product kept by a customer's link is given to others without that customer's code", () => {
  const apple = anApple({ url: coded })
  expect(productLink(apple, null)?.href).toBe(`${page}?size=m`)
  const other = aContact({ code: "bcdef34567" })
  expect(productLink(apple, other)?.href).toBe(`${page}?size=m&rg=bcdef34567`)
})

test.each([
  ["clean", `${page}?size=m`],
  ["by the same link", coded],
  ["by another customer's", `${page}?size=m&rg=bcdef34567`],
  ["from an advertisement", `${page}?size=m&gclid=1`]
])("it is found at its address %s, and at no other", async (_, url) => {
  await database.products.add(anApple({ url: coded }))
  expect(await productAt(["", url], database)).not.toBeNull()
  expect(await productAt([page], database)).toBeNull()
})

test.each([
  ["a phone's page", "https://detail.m.tmall.com/item.htm?id=612345678901&spm=a1"],
  ["a place within the page", "https://detail.tmall.com/item.htm?id=612345678901#reviews"],
  ["another order", "https://detail.tmall.com/item.htm?abbucket=1&id=612345678901"]
])("it is found by another door of its shop: %s", async (_, url) => {
  await database.products.add(anApple({ url }))
  const there = "https://detail.tmall.com/item.htm?id=612345678901"
  expect(await productAt([there], database)).not.toBeNull()
  expect(await productAt([`${there}2`], database)).toBeNull()
  await database.products.update(anApple().id, { url: there })
  expect(await productAt([url], database)).not.toBeNull()
})

test("one in the bin is not found", async () => {
  await database.products.add(anApple({ url: coded, deletedAt: 1 }))
  expect(await productAt([coded, `${page}?size=m`], database)).toBeNull()
})

test("captured or saved again, its address is kept without the code", async () => {
  const apple = anApple({ url: coded })
  await database.products.add(apple)
  const url = { value: `${page}?size=m`, source: "json-ld", confidence: "high" } as const
  await keepCaptured(aCapture({ url }), { page: url.value, own: false, price: null })
  expect((await database.products.toArray()).map((it) => it.url)).toEqual([`${page}?size=m`])
  await database.products.update(apple.id, { url: coded })
  await saveProduct({ url: coded }, apple.id)
  expect((await database.products.get(apple.id))?.url).toBe(`${page}?size=m`)
})
