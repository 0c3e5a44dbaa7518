import { describe, expect, it } from "vitest"
import { createIndex } from "~search/index/search-index"
import { aDocument, idsOf } from "./documents"

describe.each(["open", "packed"])("operators on an index that is %s", (state) => {
  const index = createIndex()
  index.replace([
    aDocument({
      id: "a",
      title: "Alice Smith",
      body: "blue hat, size 38",
      facets: ["tag:VIP", "stage:new", "site:whatsapp-web"],
      at: Date.UTC(2026, 2, 15)
    }),
    aDocument({
      id: "b",
      title: "Bob Smith",
      body: "hat blue",
      facets: ["tag:vip list", "tag:老客户", "site:telegram-a"],
      at: Date.UTC(2025, 10, 2)
    }),
    aDocument({
      id: "c",
      title: "王小明",
      body: "深蓝色 帽子",
      facets: ["tag:老客户", "stage:won"],
      at: Date.UTC(2024, 5, 1)
    }),
    aDocument({
      id: "l",
      kind: "link",
      title: "Spring sale",
      body: "https://shop.example/hat?x=1",
      at: Date.UTC(2026, 2, 1)
    }),
    aDocument({ id: "p", kind: "product", title: "Blue hat\nSKU-0042/B", at: Date.UTC(2026, 2, 2) })
  ])
  if (state === "packed") index.pack()
  const found = (text: string) => idsOf(index, text).toSorted()

  it.each([
    ['"blue hat"', ["a", "p"]],
    ['"hat blue"', ["b"]],
    ["“blue hat”", ["a", "p"]],
    ["「深蓝色 帽子」", ["c"]],
    ["blue hat", ["a", "b", "p"]],
    ["hat -blue", ["l"]],
    ["hat -smith", ["l", "p"]],
    ['hat -"hat blue"', ["a", "l", "p"]],
    ["tag:老客户", ["b", "c"]],
    ["tag：老客户", ["b", "c"]],
    ["tag:老客户 smith", ["b"]],
    ["-tag:老客户 smith", ["a"]],
    ["tag:none", []],
    ["stage:won", ["c"]],
    ["site:telegram-a", ["b"]],
    ["in:links", ["l"]],
    ["in:products hat", ["p"]],
    ["after:2026-03", ["a", "l", "p"]],
    ["before:2025", ["c"]],
    ["after:2025 before:2026", ["b"]],
    ["smith after:2026", ["a"]],
    ["0042/b", ["p"]],
    ["hat?x=1", ["l"]],
    ["tag", []],
    ["whatsapp", ["a"]],
    ["[a-z]*", []],
    ["(", []],
    ["\\", []],
    ["\u202e", ["a", "b", "c", "l", "p"]]
  ])("%s", (text, ids) => {
    expect(found(text)).toEqual(ids)
  })

  it("answers whatever is typed", () => {
    for (const text of [
      "",
      " ",
      "\ud800",
      "\udc00a",
      "a".repeat(10_000),
      "a ".repeat(5000),
      "-",
      '"',
      "tag:",
      "in:",
      "-tag:",
      "before:x",
      "שלום",
      "\0",
      "💥".repeat(3000)
    ])
      expect(Array.isArray(found(text))).toBe(true)
  })
})
