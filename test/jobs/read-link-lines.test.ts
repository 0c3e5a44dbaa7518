import "../support/fresh-database"

import { beforeEach, expect, test, vi } from "vitest"
import { copyLink } from "~channels/share/copy-link"
import { type LinkSetup, namingOf } from "~jobs/draft-links"
import { keepLinks } from "~jobs/keep-links"
import { countLines, type LinkLine, readLinkLines } from "~jobs/read-link-lines"
import { database } from "~store/database"
import { lastUndoable, undo } from "~store/undo"
import { anApple } from "../support/builders"
import { freshDatabase } from "../support/fresh-database"

vi.mock("webextension-polyfill", async () => ({
  default: (await import("../support/fake-browser")).fakeBrowser
}))
beforeEach(freshDatabase)

const setup: LinkSetup = {
  campaign: null,
  marks: null,
  words: "",
  rules: { required: [], separator: "", allowed: {} },
  naming: namingOf("{product}_{date}"),
  at: new Date(2026, 10, 3).getTime(),
  locale: "en"
}

const read = async (text: string, over = () => false) =>
  readLinkLines(text, setup, copyLink, over, () => undefined)

const whys = (lines: readonly LinkLine[] | null) =>
  lines?.flatMap((it) => (it.ok ? [] : [[it.line, it.refused]]))

test("every line is a link or has its reason, with its number", async () => {
  const lines = await read(
    [
      "https://shop.example/a",
      "",
      "apples",
      "javascript:alert(1)\tBad",
      "data:text/html,<b>",
      "https://me:secret@shop.example/",
      " https://shop.example/b \t Pears ",
      "https://shop.example/a",
      "https://shop.example/c\tfor anna@example.com",
      `https://shop.example/d\t${"x".repeat(301)}`
    ].join("\r\n")
  )
  expect(whys(lines)).toEqual([
    [3, { of: "share", why: "not-a-link" }],
    [4, { of: "share", why: "unsafe-scheme" }],
    [5, { of: "share", why: "unsafe-scheme" }],
    [6, { of: "share", why: "has-credentials" }],
    [8, { of: "line", why: "twice", first: 1 }],
    [9, { of: "line", why: "name-personal" }],
    [10, { of: "line", why: "name-too-long" }]
  ])
  expect(lines?.filter((it) => it.ok).map((it) => it.draft.title)).toEqual([
    "shop-example_2026-11-03",
    "pears_2026-11-03"
  ])
})

test("the seller's own product is recognised, however its page was reached", async () => {
  await database.products.add(anApple({ id: "p1", url: "https://shop.example/products/apples" }))
  const lines = await read("https://shop.example/collections/fruit/products/apples?fbclid=1")
  expect(lines?.[0]).toMatchObject({ draft: { productId: "p1", title: "apples-5-kg_2026-11-03" } })
})

test("ten thousand lines with three hundred bad ones: these are told, the good ones are one change", async () => {
  const bad = ["javascript:1", "word", "https://a:b@c.example/"]
  const text = Array.from({ length: 10_000 }, (_, at) =>
    at % 33 === 0 && at < 9900 ? bad[(at / 33) % 3] : `https://shop.example/${at}\tThing ${at}`
  ).join("\n")
  expect(countLines(text)).toBe(10_000)
  const lines = await read(text)
  expect(whys(lines)).toHaveLength(300)
  // All of them at once are kept in a real browser's database, by campaigns.spec.
  const drafts = (lines ?? []).flatMap((it) => (it.ok ? [it.draft] : [])).slice(0, 500)
  expect(await keepLinks(drafts)).toMatchObject({ change: { act: { name: "500" } } })
  expect(await database.shareLinks.count()).toBe(500)
  await undo((await lastUndoable())?.id ?? "")
  expect(await database.shareLinks.count()).toBe(0)
})

test("a line beyond the ten thousandth is told, and reading can be called off", async () => {
  const text = Array.from({ length: 10_001 }, (_, at) => `https://shop.example/${at}`).join("\n")
  expect(whys(await read(text))).toEqual([[10_001, { of: "line", why: "over" }]])
  expect(await read(text, () => true)).toBeNull()
})
