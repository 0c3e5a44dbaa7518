import { expect, test } from "vitest"

import type { Product } from "~model/product"
import type { Locale } from "~model/settings"
import { productData } from "~templates/data"

import { anApple, yuan } from "../support/builders"

const said = (fields: Partial<Product>, locale: Locale = "en", available?: boolean) => {
  const blank = { id: "v", name: "Red", sku: "", shopId: "", price: null }
  const variant = available === undefined ? null : { ...blank, available }
  return productData(anApple(fields), variant, "", locale).product
}

test("its number on the packet and the price it had before are there to say; unknown ones are not", () => {
  expect(said({ gtin: "4006381333931", compareAt: yuan(99) })).toMatchObject({
    gtin: "4006381333931",
    compareAt: yuan(99)
  })
  expect(Object.keys(said({}) ?? {})).not.toContain("gtin")
  expect(Object.keys(said({}) ?? {})).not.toContain("compareAt")
})

test.each([
  ["in-stock", "en", "in stock"],
  ["in-stock", "zh-CN", "有货"],
  ["out-of-stock", "en", "sold out"],
  ["preorder", "zh-CN", "可预订"]
] as const)("%s is said in %s as “%s”, and as its code for conditions", (stock, locale, words) => {
  expect(said({ availability: stock }, locale)).toMatchObject({ availability: words, stock })
})

test("where nobody knows it is left out", () => {
  expect(said({ availability: "unknown" })).not.toHaveProperty("availability")
  expect(said({ availability: "unknown" })).not.toHaveProperty("stock")
})

test("a variant that is sold out is, whatever the rest of the product; one that is there is in stock", () => {
  expect(said({ availability: "in-stock" }, "en", false)).toMatchObject({ stock: "out-of-stock" })
  expect(said({ availability: "out-of-stock" }, "en", true)).toMatchObject({ stock: "in-stock" })
  expect(said({ availability: "preorder" }, "en", true)).toMatchObject({ stock: "preorder" })
})
