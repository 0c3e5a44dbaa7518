import { readFileSync } from "node:fs"

import * as v from "valibot"
import { describe, expect, it, test } from "vitest"

import { SiteAdapter } from "~sites/adapter"

import { constantOf, idFault, nameOf } from "../../scripts/adapter/names"
import { register } from "../../scripts/adapter/register"
import { adapterSource, fixtureFiles } from "../../scripts/adapter/skeleton"

const index = readFileSync("src/sites/index.ts", "utf8")
const site = {
  id: "tea-chat",
  constant: "teaChat",
  name: "Tea Chat",
  address: "https://tea.example/",
  today: "2026-11-22"
}

describe("the name of a new site", () => {
  test.each(["zulip", "7-up", "a"])("%s is one", (id) => expect(idFault(id)).toBeNull())
  test.each(["", "Zulip", "../x", "a b", "index", "adapter", "rules", "-a", "x".repeat(41)])(
    "%j is none",
    (id) => expect(idFault(id)).not.toBeNull()
  )
  it("becomes a constant that JavaScript and the list have free", () => {
    expect(constantOf("tea-chat", "")).toBe("teaChat")
    expect(constantOf("7-up", "")).toBe("site7Up")
    expect(constantOf("new", "")).toBe("newSite")
    expect(constantOf("adapters", index)).toBe("adaptersSite")
    expect(nameOf("tea-chat")).toBe("Tea Chat")
  })
})

describe("the list of sites", () => {
  it("gets one import and one entry, last in the list", () => {
    const grown = register(index, "tea-chat", "teaChat") ?? ""
    expect(grown.split("\n").length).toBe(index.split("\n").length + 2)
    expect(grown).toContain('import { teaChat } from "./tea-chat"\n')
    expect(grown).toMatch(/,\n {2}teaChat\n\]/u)
  })
  it("is left alone where it is not as we know it", () => {
    expect(register("export const sites = []", "a", "a")).toBeNull()
  })
})

describe("the skeleton", () => {
  it("is a valid site that says itself that it is not filled in", () => {
    const source = adapterSource(site)
    const literal = /SiteAdapter = (\{[\s\S]*\})\n$/u.exec(source)?.[1] ?? ""
    // The file is the adapter's data with comments: what a reader of JavaScript makes of it.
    const adapter: unknown = new Function(`return (${literal})`)()
    expect(v.safeParse(SiteAdapter, adapter).issues).toBeUndefined()
    expect(adapter).toMatchObject({ status: "broken", match: ["https://tea.example/*"] })
    expect(source.match(/FILL IN/gu)?.length).toBeGreaterThan(5)
  })

  it("has the three pages that every site must have", () => {
    expect(Object.keys(fixtureFiles(site)).toSorted()).toEqual([
      "chat.html",
      "chat.json",
      "empty.html",
      "empty.json",
      "missing-elements.html",
      "missing-elements.json"
    ])
  })
})
