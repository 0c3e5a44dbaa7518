import * as v from "valibot"
import { describe, expect, test } from "vitest"

import { SiteAdapter } from "~sites/adapter"
import { IdentitySource, TextSource } from "~sites/rules/source"
import { telegramA } from "~sites/telegram-a"

describe("a source says all it needs and no more", () => {
  test.each([
    [{ from: "text" }],
    [{ from: "attribute", selector: "a" }],
    [{ from: "storage" }],
    [{ from: "url", selector: "a" }],
    [{ from: "text", selector: "a", attribute: "href" }],
    [{ from: "cookie" }],
    [{ from: "url", pattern: "\\d{1,3}" }],
    [{ from: "url", pattern: "(?<id>.*)" }],
    [{ from: "url", steps: ["eval"] }]
  ])("%o is refused", (source) => expect(v.is(TextSource, source)).toBe(false))

  test("kind and quality belong to an identity", () => {
    const source = { from: "url", pattern: "(?<id>\\d{1,3})" }
    expect(v.is(TextSource, source)).toBe(true)
    expect(v.is(IdentitySource, source)).toBe(false)
    expect(v.is(IdentitySource, { ...source, kind: "id", quality: "stable" })).toBe(true)
  })
})

describe("an adapter from outside is refused", () => {
  test.each([
    ["self-hosted without a signature", { match: [] }],
    ["all of the web", { match: ["*://*/*"] }],
    ["an id with a space", { id: "my site" }],
    ["no examples", { examples: [] }],
    ["no date", { verifiedAt: "last year" }]
  ])("%s", (_, change) => expect(v.is(SiteAdapter, { ...telegramA, ...change })).toBe(false))
})
