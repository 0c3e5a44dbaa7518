import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { codeIn, newCode, withCode } from "~model/share-link-url"

describe("withCode", () => {
  it.each([
    ["https://a.example/p", "https://a.example/p?rg=k7f3q"],
    ["https://a.example/p#size", "https://a.example/p?rg=k7f3q#size"],
    ["https://a.example/p?id=1#s?x", "https://a.example/p?id=1&rg=k7f3q#s?x"],
    ["https://a.example/p?rg=old&id=1", "https://a.example/p?id=1&rg=k7f3q"],
    ["https://a.example/??", "https://a.example/??&rg=k7f3q"],
    ["https://a.example/p?a=1&", "https://a.example/p?a=1&rg=k7f3q"],
    ["https://a.example/p?", "https://a.example/p?rg=k7f3q"],
    ["https://a.example/p?q=a+b%20c&tag=me-20", "https://a.example/p?q=a+b%20c&tag=me-20&rg=k7f3q"],
    ["https://a.example/#/p?rg=x", "https://a.example/?rg=k7f3q#/p?rg=x"]
  ])("%s", (url, expected) => {
    expect(withCode(url, "k7f3q")).toBe(expected)
  })

  it("can be read again, once, whatever the address", () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
        const once = withCode(url, "abc")
        expect(codeIn(once)).toBe("abc")
        expect(withCode(once, "abc")).toBe(once)
        expect(new URL(once).hash).toBe(new URL(url).hash)
      })
    )
  })
})

it("makes codes of seven unmistakable characters, each of them as likely", () => {
  const codes = Array.from({ length: 4000 }, newCode)
  expect(new Set(codes).size).toBe(codes.length)
  for (const code of codes) expect(code).toMatch(/^[2-9bcdfghjkmnpqrstvwxyz]{7}$/)
  const counts = new Map<string, number>()
  for (const char of codes.join("")) counts.set(char, (counts.get(char) ?? 0) + 1)
  // 28,000 draws over 28 characters: 1000 each, standard deviation 31; seven of them is never.
  expect(counts.size).toBe(28)
  for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(220)
})
