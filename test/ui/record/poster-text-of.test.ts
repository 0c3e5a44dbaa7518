import { expect, it } from "vitest"
import { blankProduct, type Product } from "~model/product"
import { newRecord } from "~model/row"
import { posterTextOf } from "~ui/screens/record/poster/poster-text-of"

const yuan = (amount: number) => ({ minor: amount * 100, currency: "CNY" })
const product = (fields: Partial<Product>): Product => ({
  ...newRecord(1),
  ...blankProduct,
  title: "Apples",
  ...fields
})
const variant = (id: string, amount: number | null, currency = "CNY") => ({
  id,
  name: id,
  sku: "",
  price: amount === null ? null : { minor: amount * 100, currency },
  available: null
})
/** Says the key and what is put in. */
const t = ((key: string, { price = "" } = {}) => `${key} ${price}`.trim()) as never
const of = (fields: Partial<Product>) =>
  posterTextOf(product(fields), "https://www.shop.example/p?rg=1", "hello", "en", t)

it("says name, price, the price before, brand, words and host", () => {
  expect(of({ price: yuan(128), compareAt: yuan(168), brand: "Aksu" })).toEqual({
    name: "Apples",
    price: "¥128",
    before: "¥168",
    brand: "Aksu",
    words: "hello",
    scan: "posters.printed.scan",
    host: "shop.example"
  })
})

it("a price before that is lower, or in another currency, is none", () => {
  expect(of({ price: yuan(128), compareAt: yuan(100) }).before).toBe("")
  expect(of({ price: yuan(128), compareAt: { minor: 99_900, currency: "USD" } }).before).toBe("")
  expect(of({ compareAt: yuan(168) }).before).toBe("")
})

it("without a price of its own the lowest of its variants', never what it cost", () => {
  expect(of({ variants: [variant("M", 90), variant("L", 120)] }).price).toBe(
    "posters.printed.from ¥90"
  )
  expect(of({ variants: [variant("M", 90), variant("L", null)] }).price).toBe("¥90")
  expect(of({ variants: [variant("M", 90), variant("L", 80, "USD")] }).price).toBe("")
  expect(of({ cost: yuan(50) }).price).toBe("")
})
