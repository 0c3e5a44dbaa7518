import { expect, it } from "vitest"
import { cleanUrl } from "~model/product-url"

it.each([
  ["https://a.example/p?utm_source=x&id=1&UTM_Medium=y", "https://a.example/p?id=1"],
  ["https://a.example/p?gclid=1&fbclid=2&srsltid=3", "https://a.example/p"],
  [
    "https://a.example/item.htm?spm=a1.b2&id=77&scm=9#detail",
    "https://a.example/item.htm?id=77#detail"
  ],
  ["https://a.example/p?tag=seller-20&campid=5", "https://a.example/p?tag=seller-20&campid=5"],
  ["https://a.example/p?q=a+b%20c&x", "https://a.example/p?q=a+b%20c&x"],
  [
    "https://a.example/p?next=https%3A%2F%2Fb.example%2F%3Futm_source%3Dz",
    "https://a.example/p?next=https%3A%2F%2Fb.example%2F%3Futm_source%3Dz"
  ],
  ["https://a.example/p?%75tm_source=x", "https://a.example/p"],
  ["https://a.example/p?%=1", "https://a.example/p?%=1"],
  ["javascript:alert(1)", null],
  ["data:text/html,x", null],
  ["ftp://a.example/", null],
  ["https://user:pass@a.example/", null],
  ["nonsense", null],
  [`https://a.example/${"x".repeat(2000)}`, null]
])("%s", (href, expected) => {
  expect(cleanUrl(href)).toBe(expected)
})
