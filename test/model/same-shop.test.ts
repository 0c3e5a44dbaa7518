import { expect, test } from "vitest"

import { sameShop, shopPrefixes } from "~model/same-shop"

test.each([
  ["https://shop.example/a", "https://www.shop.example/b", true],
  ["https://m.shop.example/a", "http://shop.example/a", true],
  ["https://shop.example/a", "https://shop.example.evil.example/a", false],
  ["https://shop.example:8443/a", "https://shop.example/a", false],
  ["https://a.example/", "https://b.example/", false],
  ["", "", false],
  ["no address", "https://a.example/", false]
])("%s and %s: %s", (a, b, same) => {
  expect(sameShop(a, b)).toBe(same)
})

test("every page of a shop begins with one of its prefixes, and no other shop's does", () => {
  const prefixes = shopPrefixes("https://www.shop.example/products/1")
  const within = (url: string) => prefixes.some((it) => url.startsWith(it))
  expect(within("http://m.shop.example/p")).toBe(true)
  expect(within("https://shop.example/p")).toBe(true)
  expect(within("https://shop.example.evil.example/p")).toBe(false)
  expect(shopPrefixes("nothing")).toEqual([])
})
