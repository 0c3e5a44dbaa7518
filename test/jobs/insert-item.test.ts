import "../support/fresh-database"

import { beforeEach, describe, expect, test, vi } from "vitest"

import { addNote } from "~jobs/annotate-contact"
import { insertItem } from "~jobs/insert-item"
import { expectOf } from "~jobs/look-at-tab"
import { makeShareLink } from "~jobs/make-share-link"
import { saveProduct } from "~jobs/save-product"
import { blankLink } from "~model/share-link"
import { database } from "~store/database"
import { lastUndoable } from "~store/undo"

import { aContact, anOrder, aSighting, yuan } from "../support/builders"
import { fakeBrowser, resetBrowser, state } from "../support/fake-browser"
import { freshDatabase } from "../support/fresh-database"

vi.mock("webextension-polyfill", async () => ({
  default: (await import("../support/fake-browser")).fakeBrowser
}))

const zhang = aContact({ code: "abcde23456" })
const expected = { key: "chat|1", name: "张三", url: "https://chat.example/" }
const target = { contactId: zhang.id }
const text = "Apples\n¥68\nhttps://shop.example/apples?rg=abcde23456"

const apples = async () => {
  const [product] = await database.products.toArray()
  if (!product) throw new Error("no product")
  return product
}
const insert = async () =>
  insertItem({ what: "product", id: (await apples()).id, variantId: null }, target, expected, 7)

beforeEach(async () => {
  await freshDatabase()
  resetBrowser()
  await database.contacts.add(zhang)
  await saveProduct({ title: "Apples", price: yuan(68), url: "https://shop.example/apples" })
})

describe("inserting", () => {
  test("hands the page the text and who it is for; what was given is kept", async () => {
    const asked: unknown[] = []
    state.page = (message) => {
      asked.push(message)
      return { result: "inserted" }
    }
    expect(await insert()).toEqual({ done: true, text, next: null })
    expect(asked).toEqual([{ to: "page", verb: "insert", body: { text, expect: expected } }])
    expect(await apples()).toMatchObject({ uses: 1 })
    expect(await database.shareLinks.toArray()).toMatchObject([
      { contactId: zhang.id, channel: "chat", href: "https://shop.example/apples?rg=abcde23456" }
    ])
    const given = await database.changes.where("contactId").equals(zhang.id).toArray()
    expect(given.map((it) => it.act)).toMatchObject([
      { kind: "inserted", what: "product", price: yuan(68) }
    ])
    const counted = await database.changes
      .where("about")
      .equals((await apples()).id)
      .toArray()
    expect(counted.map((it) => it.act.kind)).toContain("inserted")
  })

  test("the same product given again is one link, two insertions", async () => {
    state.page = () => ({ result: "inserted" })
    await insert()
    await insert()
    expect(await database.shareLinks.count()).toBe(1)
    expect(await apples()).toMatchObject({ uses: 2 })
    expect(await database.changes.where("contactId").equals(zhang.id).count()).toBe(2)
  })

  test.each([
    { result: "wrong-conversation", expected: "张三", found: "李四" },
    { result: "no-composer" },
    { result: "refused" },
    null
  ])("%j: the text is kept to be copied, nothing is recorded", async (answer) => {
    state.page = () => answer
    const before = await database.changes.count()
    expect(await insert()).toEqual({ done: false, result: answer ?? { result: "no-page" }, text })
    expect(await database.changes.count()).toBe(before)
    expect(await database.shareLinks.count()).toBe(0)
    expect(await apples()).toMatchObject({ uses: 0, lastUsedAt: null })
  })

  test("nothing of a customer's on a page that names nobody: only kept to be copied", async () => {
    state.page = () => ({ result: "inserted" })
    const asked = vi.spyOn(fakeBrowser.tabs, "sendMessage")
    const nobody = { key: null, name: "", url: "https://chat.example/" }
    const item = { what: "product", id: (await apples()).id, variantId: null } as const
    const refused = { done: false, result: { result: "nobody-named", customer: "张三" } }
    expect(await insertItem(item, target, nobody, 7)).toEqual({ ...refused, text })
    const order = anOrder({ contactId: zhang.id })
    await database.orders.add(order)
    const confirmation = { what: "order", id: order.id, variantId: null } as const
    expect(await insertItem(confirmation, null, nobody, 7)).toMatchObject(refused)
    expect(asked).not.toHaveBeenCalled()
    expect(await database.shareLinks.count()).toBe(0)
    expect(await insertItem(item, null, nobody, 7), "it is for nobody").toMatchObject({
      done: true
    })
  })

  test("someone new who got a card while the link was written keeps that one card", async () => {
    const sighting = aSighting()
    const here = expectOf(sighting, "https://web.telegram.org/a/#4242")
    state.page = async () => {
      await addNote({ sighting }, "wants red ones")
      return { result: "inserted" }
    }
    const item = { what: "link", id: (await apples()).id, variantId: null } as const
    expect(await insertItem(item, { sighting }, here, 7)).toMatchObject({ done: true })
    const [note] = await database.notes.toArray()
    const [identity] = await database.identities.toArray()
    const [link] = await database.shareLinks.toArray()
    expect(await database.contacts.count()).toBe(2)
    expect(identity?.contactId).toBe(note?.contactId)
    expect(link?.contactId).toBe(note?.contactId)
    expect(link?.href).toContain(link?.code)
    expect(
      await database.changes
        .where("contactId")
        .equals(note?.contactId ?? "")
        .count()
    ).toBe(2)
  })

  test("what was given to a customer is not what the undo key takes back", async () => {
    state.page = () => ({ result: "inserted" })
    await insert()
    expect((await lastUndoable())?.act.kind).toBe("product-added")
  })
})

describe("a link that was kept", () => {
  const href = "https://t.me/myshop?text=Hello"
  const keep = async (fields = {}) => {
    const draft = { ...blankLink, title: "Telegram · My shop", way: "chat" as const }
    await makeShareLink({ ...draft, target: href, href, channel: "telegram", ...fields })
    const id = (await database.shareLinks.toArray())[0]?.id ?? ""
    return { what: "kept-link", id, variantId: null } as const
  }

  test("goes in as it is, without anybody's code, and stands on the timeline", async () => {
    state.page = () => ({ result: "inserted" })
    const item = await keep()
    expect(await insertItem(item, target, expected, 7)).toMatchObject({ done: true, text: href })
    expect(await database.shareLinks.count()).toBe(1)
    const given = await database.changes.where("contactId").equals(zhang.id).toArray()
    expect(given.map((it) => it.act)).toMatchObject([
      { kind: "inserted", what: "kept-link", name: "Telegram · My shop" }
    ])
  })

  test("leaves a stranger a stranger", async () => {
    state.page = () => ({ result: "inserted" })
    const sighting = aSighting()
    const here = expectOf(sighting, "https://web.telegram.org/a/#4242")
    expect(await insertItem(await keep(), { sighting }, here, 7)).toMatchObject({ done: true })
    expect(await database.contacts.count()).toBe(1)
  })

  test.each([
    ["in the bin", { deletedAt: 1 }],
    ["another customer's own", { contactId: "someone-else" }]
  ])("%s is not inserted", async (_, fields) => {
    const item = await keep()
    await database.shareLinks.update(item.id, fields)
    expect(await insertItem(item, target, expected, 7)).toMatchObject({
      done: false,
      result: { why: "gone" }
    })
  })

  test("past its end is told first", async () => {
    const done = await insertItem(await keep({ expiresAt: 1 }), target, expected, 7)
    expect(done).toMatchObject({ done: false, result: { why: "brake" } })
  })
})

test("a link made outside a chat is kept with its campaign", async () => {
  const draft = {
    ...blankLink,
    title: "Apples",
    target: "https://shop.example/apples?utm_source=x",
    href: "https://wa.me/?text=x",
    channel: "whatsapp",
    campaign: "spring"
  }
  expect(await makeShareLink(draft)).toMatchObject({ ok: true })
  expect(await database.shareLinks.toArray()).toMatchObject([draft])
})
