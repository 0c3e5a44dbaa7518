import { describe, expect, test, vi } from "vitest"

import { listSites, originsOf, typedOrigin } from "~jobs/list-sites"
import { adapters } from "~sites/index"

vi.mock("webextension-polyfill", async () => ({
  default: (await import("../support/fake-browser")).fakeBrowser
}))

test("every adapter is shown, in their order", () => {
  expect(listSites().map((it) => it.id)).toEqual(adapters.map((it) => it.id))
  for (const { selfHosted, origins } of listSites()) {
    if (selfHosted) expect(origins).toEqual([])
    for (const origin of origins) expect(typedOrigin(origin.replace("/*", "/"))).toBe(origin)
  }
})

test("a site is asked for by its hosts, each once, never by all the hosts of a domain", () => {
  const match = [
    "https://a.example/x/*",
    "https://a.example/y/*",
    "https://b.example/*",
    "https://*.c.example/*"
  ]
  expect(originsOf({ match })).toEqual(["https://a.example/*", "https://b.example/*"])
})

describe("a typed address", () => {
  test.each([
    ["https://chat.example", "https://chat.example/*"],
    [" HTTPS://Chat.Example:8443/room?x#y ", "https://chat.example/*"],
    ["http://localhost:5280/", "http://localhost/*"],
    ["chat.example", "https://chat.example/*"],
    ["chat.example:8443/room", "https://chat.example/*"]
  ])("%s asks for %s and no more", (typed, origin) => expect(typedOrigin(typed)).toBe(origin))

  test.each([
    "",
    "chat",
    "http://chat.example/",
    "https://",
    "https:///x",
    "javascript:alert(1)",
    "ftp://a.example/",
    "https://*/*",
    "https://*.example/"
  ])("%j is none", (typed) => expect(typedOrigin(typed)).toBeNull())
})
