import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { withCode } from "~channels/code"

import { codeIn } from "../support/code-in"

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
