import { describe, expect, test, vi } from "vitest"

import {
  keptWays,
  mayKeep,
  preferred,
  rulesOf,
  type TeachDraft,
  warningsOf
} from "~jobs/teach-draft"
import { teachabilityOf } from "~jobs/teach-site"
import { checkTaught } from "~sites/taught/check"

vi.mock("webextension-polyfill", async () => ({
  default: (await import("../support/fake-browser")).fakeBrowser
}))

const way = (selector: string, reads = "Anna") => ({ selector, said: "Anna", reads })

const aDraft = (changes: Partial<TeachDraft> = {}): TeachDraft => ({
  siteName: "Inbox",
  kind: "chat",
  url: "https://chat.example/inbox/12345678",
  pointed: {
    name: [way("#me"), way("#peer"), way(".peer"), way(".title")],
    composer: [way("textarea", "")]
  },
  next: {
    url: "https://chat.example/inbox/87654321",
    name: ["Anna", "Boris", "Boris", ""],
    composer: [true],
    order: []
  },
  chosen: {},
  ...changes
})

describe("what was pointed at, and what the next chat says of it", () => {
  test("the first way that differs is preferred, and only those kept that read the same as it", () => {
    expect(preferred(aDraft(), "name")?.selector).toBe("#peer")
    expect(keptWays(aDraft(), "name").map((it) => it.selector)).toEqual(["#peer", ".peer"])
    expect(warningsOf(aDraft())).toEqual([])
    expect(mayKeep(aDraft())).toBe(true)
  })

  test("a way that the seller chose and that reads the same in both may not be kept", () => {
    const draft = aDraft({ chosen: { name: "#me" } })
    expect(warningsOf(draft)).toEqual(["name-same"])
    expect(mayKeep(draft)).toBe(false)
  })

  test("nor one that is not there in the other chat, nor a look at another site", () => {
    expect(mayKeep(aDraft({ chosen: { name: ".title" } }))).toBe(false)
    const next = {
      url: "https://other.example/",
      name: ["x", "x", "x", "x"],
      composer: [],
      order: []
    }
    expect(warningsOf(aDraft({ next }))).toEqual(["elsewhere"])
    expect(mayKeep(aDraft({ next }))).toBe(false)
  })

  test("an address that does not change is warned about", () => {
    const draft = aDraft({ url: "https://chat.example/inbox" })
    const same = { ...draft, next: draft.next && { ...draft.next, url: draft.url } }
    expect(warningsOf(same)).toEqual(["address-same"])
    expect(rulesOf(same).surfaces[0]?.id.sources).toMatchObject([
      { selector: "#peer", kind: "name", quality: "guess" },
      { selector: ".peer", kind: "name", quality: "guess" }
    ])
  })

  test("an order's address names the order: who ordered is known by name", () => {
    const pointed = { name: [way("#buyer")], order: [way("#number", "R-1042")] }
    const next = {
      url: "https://chat.example/inbox/87654321",
      name: ["Boris"],
      composer: [],
      order: ["R-1077"]
    }
    const draft = aDraft({ pointed, next })
    expect(warningsOf(draft)).toEqual(["order-by-name"])
    expect(rulesOf(draft)).toMatchObject({
      open: { by: "search" },
      surfaces: [{ kind: "order", id: { sources: [{ kind: "name", quality: "guess" }] } }]
    })
  })

  test("a message box that is gone is warned about, and texts can be copied still", () => {
    const { next } = aDraft()
    const draft = aDraft({ next: next && { ...next, composer: [false] } })
    expect(warningsOf(draft)).toEqual(["composer-gone"])
    expect(mayKeep(draft)).toBe(true)
  })

  test("not compared it may be kept, is said to be so, and knows people by name alone", () => {
    const draft = aDraft({ next: null })
    expect(warningsOf(draft)).toEqual(["not-compared"])
    expect(mayKeep(draft)).toBe(true)
    expect(rulesOf(draft).surfaces[0]?.id.sources[0]).toMatchObject({ quality: "guess" })
    expect(mayKeep(aDraft({ pointed: {} }))).toBe(false)
  })

  test("the rules that follow may be run, whatever the site is called", () => {
    for (const siteName of ["", "x".repeat(300), "客户 😀"])
      expect(checkTaught(rulesOf(aDraft({ siteName }))).ok).toBe(true)
  })
})

test.each([
  ["https://walle.xiaohongshu.com/cstools/chat?x=1", "Xiaohongshu 小红书", "chat"],
  ["https://d.weidian.com/#/pc-vue-item-list/1", "Weidian 微店", "order"],
  ["https://sellercenter.lazada.com.my/apps/im/window", "Lazada Chat", "chat"],
  ["https://chat.example:8443/x", "chat.example", "chat"],
  ["http://localhost:9000/", "localhost", "chat"]
])("%s may be taught, with what is known filled in", (url, siteName, kind) =>
  expect(teachabilityOf(url)).toMatchObject({ can: true, siteName, kind })
)

test.each([
  ["http://shop.example/", "insecure"],
  ["https://[::1]/", "insecure"],
  ["chrome://settings", "no-page"]
])("%s may not: %s", (url, why) => expect(teachabilityOf(url)).toEqual({ can: false, why }))
