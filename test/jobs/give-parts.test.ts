import "../support/fresh-database"

import { beforeEach, describe, expect, test, vi } from "vitest"

import { insertPart, partCopied } from "~jobs/give-parts"
import { insertItem } from "~jobs/insert-item"
import { nextPartOf, partsLeft } from "~jobs/parts-left"
import { newRecord } from "~model/row"
import { type Body, blankSnippet } from "~model/snippet"
import { database } from "~store/database"

import { aContact, anApple } from "../support/builders"
import { resetBrowser, state } from "../support/fake-browser"
import { freshDatabase } from "../support/fresh-database"

vi.mock("webextension-polyfill", async () => ({
  default: (await import("../support/fake-browser")).fakeBrowser
}))

const TAB = 7
const anna = aContact({ name: "Anna", code: "abcde23456" })
const apple = anApple()
const here = { key: "chat|1", name: "Anna", url: "https://chat.example/" }
const bo = { key: "chat|2", name: "Bo", url: "https://chat.example/" }
const text = (words: string) => ({ kind: "text", text: words }) as const
const picture = { kind: "picture", pictureId: "p1", name: "shop" } as const
let written: string[] = []

const give = async (...parts: Body["parts"]) => {
  const reply = {
    ...newRecord(1),
    ...blankSnippet,
    title: "Reply",
    bodies: [{ language: "", parts }]
  }
  await database.snippets.put(reply)
  const item = { what: "snippet", id: reply.id, variantId: null } as const
  return insertItem(item, { contactId: anna.id }, here, TAB)
}
const given = async () =>
  (await database.changes.where("contactId").equals(anna.id).toArray()).map((it) => it.act)
const next = async (expect_ = here) => {
  const left = await partsLeft(TAB, expect_)
  return left && nextPartOf(left)
}

beforeEach(async () => {
  resetBrowser()
  written = []
  state.page = (message) => {
    written.push((message as { body: { text: string } }).body.text)
    return { result: "inserted" }
  }
  await freshDatabase()
  await database.contacts.add(anna)
  await database.products.add(apple)
})

describe("a reply in parts", () => {
  test("goes one at a time, and counts once", async () => {
    expect(await give(text("one"), text("two"), text("three"))).toMatchObject({
      done: true,
      text: "one",
      next: { name: "Reply", index: 1, count: 3, kind: "text", said: "two" }
    })
    expect(await insertPart(TAB, here, 1)).toMatchObject({ next: { index: 2 } })
    expect(await insertPart(TAB, here, 2)).toMatchObject({ done: true, next: null })
    expect(written).toEqual(["one", "two", "three"])
    expect(await next()).toBeNull()
    expect(await given()).toHaveLength(1)
    expect(await database.snippets.toArray()).toMatchObject([{ uses: 1 }])
  })

  test("pressed twice at once gives one part", async () => {
    await give(text("one"), text("two"), text("three"))
    const both = await Promise.all([insertPart(TAB, here, 1), insertPart(TAB, here, 1)])
    expect(written).toEqual(["one", "two"])
    expect(both[1]).toMatchObject({ done: false, result: { why: "gone" } })
  })

  test("a part that was refused stands next still, its text kept", async () => {
    await give(text("one"), text("two"))
    state.page = () => ({ result: "wrong-conversation", expected: "Anna", found: "Bo" })
    expect(await insertPart(TAB, here, 1)).toMatchObject({ done: false, text: "two" })
    expect(await next()).toMatchObject({ index: 1 })
  })

  test("is forgotten where another customer is on screen, not where nobody is for a moment", async () => {
    await give(text("one"), text("two"))
    expect(await next({ ...here, key: null, name: "" } as never)).toBeNull()
    expect(await next()).toMatchObject({ index: 1 })
    expect(await next(bo)).toBeNull()
    expect(await next()).toBeNull()
    expect(await insertPart(TAB, here, 1)).toMatchObject({ result: { why: "gone" } })
    expect(written).toEqual(["one"])
  })

  test("is forgotten after an hour, and by another text", async () => {
    await give(text("one"), text("two"))
    vi.useFakeTimers({ now: Date.now() + 61 * 60_000, toFake: ["Date"] })
    expect(await next()).toBeNull()
    vi.useRealTimers()
    await give(text("one"), text("two"))
    await give(text("other"))
    expect(await next()).toBeNull()
  })

  test("a picture first: nothing is written, and it counts when it was copied", async () => {
    expect(await give(picture, text("two"))).toMatchObject({
      done: true,
      text: "",
      next: { index: 0, kind: "picture", said: "shop" }
    })
    expect(written).toEqual([])
    expect(await insertPart(TAB, here, 0), "no page is handed a picture").toMatchObject({
      done: false
    })
    expect(await given()).toEqual([])
    expect(await partCopied(TAB, here, 0)).toMatchObject({ index: 1, said: "two" })
    expect(await given()).toMatchObject([{ kind: "inserted", what: "snippet" }])
  })

  test("a picture first: the link that the words behind it say is kept when it was copied", async () => {
    const item = { what: "product", id: apple.id, variantId: null } as const
    await insertItem(item, { contactId: anna.id }, here, TAB)
    await database.shareLinks.clear()
    await give(picture, text("{{ link }}"))
    expect(await database.shareLinks.count()).toBe(0)
    await partCopied(TAB, here, 0)
    expect(await database.shareLinks.toArray()).toMatchObject([{ productId: apple.id }])
  })

  test("a link behind the first is kept when it is given", async () => {
    await give(text("one"), { kind: "link", productId: apple.id })
    expect(await database.shareLinks.count()).toBe(0)
    await insertPart(TAB, here, 1)
    expect(await database.shareLinks.toArray()).toMatchObject([
      { contactId: anna.id, productId: apple.id, code: "abcde23456" }
    ])
    expect((await given()).map((it) => "what" in it && it.what)).toEqual(["snippet", "link"])
  })
})
