import { expect, it } from "vitest"
import { blankProduct, type Product } from "~model/product"
import { newRecord } from "~model/row"
import type { Locale } from "~model/settings"
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
const of = (fields: Partial<Product>, locale: Locale = "en") =>
  posterTextOf(product(fields), "https://www.shop.example/p?rg=1", "hello", locale)

it("says name, price, the price before, brand, words and host", () => {
  expect(of({ price: yuan(128), compareAt: yuan(168), brand: "Aksu" })).toEqual({
    name: "Apples",
    price: "¥128",
    before: "¥168",
    brand: "Aksu",
    words: "hello",
    scan: "Scan to open",
    host: "shop.example"
  })
})

it("a price before that is lower, or in another currency, is none", () => {
  expect(of({ price: yuan(128), compareAt: yuan(100) }).before).toBe("")
  expect(of({ price: yuan(128), compareAt: { minor: 99_900, currency: "USD" } }).before).toBe("")
  expect(of({ compareAt: yuan(168) }).before).toBe("")
})

it("without a price of its own the lowest of its variants', never what it cost", () => {
  expect(of({ variants: [variant("M", 90), variant("L", 120)] }).price).toBe("from ¥90")
  expect(of({ variants: [variant("M", 90), variant("L", null)] }).price).toBe("¥90")
  expect(of({ variants: [variant("M", 90), variant("L", 80, "USD")] }).price).toBe("")
  expect(of({ cost: yuan(50) }).price).toBe("")
})

it("speaks the poster's language, whatever that of the screens", () => {
  const variants = [variant("M", 90), variant("L", 120)]
  expect(of({ variants }, "zh-CN")).toMatchObject({ scan: "扫码或长按查看", price: "¥90 起" })
})
