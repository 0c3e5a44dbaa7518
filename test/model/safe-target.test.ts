import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { safeTarget } from "~model/safe-target"

describe("safeTarget", () => {
  it.each([
    [" https://a.example/p#x ", { ok: true, url: "https://a.example/p#x", punycode: false }],
    ["http://127.0.0.1:3000/p", { ok: true, url: "http://127.0.0.1:3000/p", punycode: false }],
    [
      "https://a.example/苹果?q=梨",
      { ok: true, url: "https://a.example/%E8%8B%B9%E6%9E%9C?q=%E6%A2%A8", punycode: false }
    ],
    ["https://аpple.example/", { ok: true, url: "https://xn--pple-43d.example/", punycode: true }],
    ["javascript:alert(1)", { ok: false, why: "unsafe-scheme" }],
    ["java\nscript:alert(1)", { ok: false, why: "not-a-link" }],
    ["\u0001javascript:alert(1)", { ok: false, why: "not-a-link" }],
    ["data:text/html,<script>", { ok: false, why: "unsafe-scheme" }],
    ["blob:https://a.example/1", { ok: false, why: "unsafe-scheme" }],
    ["file:///etc/passwd", { ok: false, why: "unsafe-scheme" }],
    ["https://bank.example@evil.example/", { ok: false, why: "has-credentials" }],
    ["https:evil.example", { ok: false, why: "not-a-link" }],
    ["https://a.example/\u202egpj.exe", { ok: false, why: "not-a-link" }],
    ["look: https://a.example/", { ok: false, why: "not-a-link" }],
    ["a.example/p", { ok: false, why: "not-a-link" }],
    ["", { ok: false, why: "not-a-link" }],
    [`https://a.example/${"x".repeat(4000)}`, { ok: false, why: "too-long" }]
  ])("%j", (text, expected) => {
    expect(safeTarget(text)).toEqual(expected)
  })

  it("lets nothing but http(s) without credentials through", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: "binary" }), fc.webUrl({ withFragments: true })),
        (text) => {
          const result = safeTarget(text)
          if (!result.ok) return
          const url = new URL(result.url)
          expect(["http:", "https:"]).toContain(url.protocol)
          expect(url.username + url.password).toBe("")
          expect(safeTarget(result.url)).toEqual(result)
        }
      )
    )
  })
})
