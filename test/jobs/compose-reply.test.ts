import "../support/fresh-database"

import { beforeEach, describe, expect, test, vi } from "vitest"

import { composeText, type Said } from "~jobs/compose-text"
import { record } from "~jobs/record-given"
import type { Body, Snippet } from "~model/snippet"
import { blankSnippet } from "~model/snippet"
import { newRecord } from "~model/row"
import { database } from "~store/database"

import { aContact, anApple, anOrder, yuan } from "../support/builders"
import { resetBrowser } from "../support/fake-browser"
import { freshDatabase } from "../support/fresh-database"

vi.mock("webextension-polyfill", async () => ({
  default: (await import("../support/fake-browser")).fakeBrowser
}))

const anna = aContact({ name: "Anna", language: "de-AT", code: "abcde23456" })
const apple = anApple({
  price: yuan(1234.5),
  variants: [{ id: "v1", name: "Red", sku: "", price: yuan(99), available: true }]
})
const text = (words: string) => ({ kind: "text", text: words }) as const
const bodyIn = (language: string, ...parts: Body["parts"]): Body => ({ language, parts })

const aReply = async (bodies: Body[], fields: Partial<Snippet> = {}) => {
  const reply = { ...newRecord(1), ...blankSnippet, title: "Reply", bodies, ...fields }
  await database.snippets.put(reply)
  return { what: "snippet", id: reply.id, variantId: null } as const
}
const compose = async (bodies: Body[], said: Said = {}, fields: Partial<Snippet> = {}) =>
  composeText(await aReply(bodies, fields), { contactId: anna.id }, said)
/** What Anna was told, as a reply of one part. */
const told = async (words: string, said: Said = {}) => compose([bodyIn("", text(words))], said)

const given = (productId: string, price = yuan(199), variant = "") =>
  record({
    item: { what: "product", id: productId, variantId: null },
    name: "Apples",
    price,
    variant,
    contact: anna,
    newcomer: [],
    links: []
  })

beforeEach(async () => {
  await freshDatabase()
  resetBrowser()
  await database.contacts.add(anna)
  await database.products.add(apple)
})

describe("a reply", () => {
  test("is said in the customer's language, money and dates with it", async () => {
    await given(apple.id)
    const bodies = [
      bodyIn("en", text("{{ price | money }}")),
      bodyIn("de", text("{{ customer.name }}: {{ price | money }}"))
    ]
    const first = await compose(bodies)
    const passed = "key" in first ? first.key : ""
    const ready = await compose(bodies, { passed })
    expect(ready).toMatchObject({ ok: true, language: "de" })
    expect("text" in ready && ready.text).toMatch(/^Anna: .*1\.234,50/)
  })

  test("comes in parts; a link bears the customer's code, a picture stays one", async () => {
    const picture = { kind: "picture", pictureId: "p1", name: "shop" } as const
    const link = { kind: "link", productId: apple.id } as const
    expect(await compose([bodyIn("", text("one"), picture, link)])).toMatchObject({
      parts: [
        { kind: "text", text: "one" },
        picture,
        { kind: "link", text: "https://shop.example/apples?rg=abcde23456", productId: apple.id }
      ],
      text: "one\n\nhttps://shop.example/apples?rg=abcde23456"
    })
  })

  test("a text longer than the site's messages is cut into parts", async () => {
    const on = { site: "discord", siteName: "Discord", account: "" }
    const ready = await told("One sentence of it. ".repeat(300), { on })
    const parts = ready.ok ? ready.parts : []
    expect(parts.length).toBeGreaterThan(1)
    for (const part of parts) expect(part.kind === "text" && part.text.length).toBeLessThan(2001)
  })

  test("knows the standing order, the log-in, and the product that was given last", async () => {
    await database.orders.add(anOrder({ contactId: anna.id, number: "R-7" }))
    await given(apple.id, yuan(99), "Red")
    const on = { site: "discord", siteName: "Discord", account: "my shop" }
    const words =
      "{{ order.number }} {{ product.name }} {{ variant.name }} {{ account.name }} {{ link }}"
    expect(await told(words, { on })).toMatchObject({
      text: "R-7 Apples 5 kg Red my shop https://shop.example/apples?rg=abcde23456",
      links: [{ productId: apple.id, code: "abcde23456" }]
    })
  })

  test("keeps the link its words say beside that of a link in front, and the same one once", async () => {
    const pear = anApple({ title: "Pears", url: "https://shop.example/pears" })
    await database.products.add(pear)
    await given(apple.id)
    const words = text("{{ link }}")
    const before = (productId: string) => compose([bodyIn("", { kind: "link", productId }, words)])
    expect(await before(pear.id)).toMatchObject({
      links: [{ productId: pear.id }, { productId: apple.id }]
    })
    const same = await before(apple.id)
    expect("links" in same && same.links.map((it) => it.productId)).toEqual([apple.id])
  })

  test("takes in another by its shortcut", async () => {
    await aReply([bodyIn("", text("Bye, {{ customer.name }}"))], { shortcut: "bye" })
    expect(await told('So. {% reply "bye" %}')).toMatchObject({ text: "So. Bye, Anna" })
  })

  test("asks all that its parts ask at once, and no answer goes anywhere but into the text", async () => {
    const bodies = [
      bodyIn("", text('{% ask size, "Size?", "S", "M" %}'), text('{% ask n, "How many?" %}'))
    ]
    const asked = await compose(bodies)
    expect(asked).toMatchObject({ ok: false, why: "ask" })
    expect("questions" in asked && asked.questions.map((it) => it.name)).toEqual(["size", "n"])
    const ready = await compose(bodies, { answers: { size: "M", n: "two" } })
    expect(ready).toMatchObject({ text: "M\n\ntwo" })
  })

  test("whose product is gone is not said by half", async () => {
    const link = { kind: "link", productId: "gone" } as const
    expect(await compose([bodyIn("", text("one"), link)])).toEqual({ ok: false, why: "gone" })
  })
})

describe("the brake", () => {
  test("names the gaps once, and what they are", async () => {
    expect(
      await told("{{ customer.phone }} {{ customer.phone }} {{ order.number }}")
    ).toMatchObject({
      why: "brake",
      brakes: [{ why: "blank", names: ["customer.phone", "order"] }]
    })
  })

  test("an expired reply, and not before its time", async () => {
    const body = [bodyIn("", text("Sale!"))]
    expect(await compose(body, {}, { expiresAt: 5 })).toMatchObject({
      brakes: [{ why: "expired", at: 5 }]
    })
    expect(await compose(body, {}, { expiresAt: Date.now() + 60_000 })).toMatchObject({ ok: true })
  })

  test("a price below cost, and one that was told otherwise; passing one passes no other", async () => {
    const item = { what: "product", id: apple.id, variantId: null } as const
    const to = { contactId: anna.id }
    expect(await composeText(item, to)).toMatchObject({ ok: true })
    await given(apple.id)
    const changed = await composeText(item, to)
    expect(changed).toMatchObject({
      brakes: [{ why: "changed", told: yuan(199), now: yuan(1234.5) }]
    })
    const passed = "key" in changed ? changed.key : ""
    expect(await composeText(item, to, { passed })).toMatchObject({ ok: true })
    await database.products.update(apple.id, { cost: yuan(2000) })
    expect(await composeText(item, to, { passed })).toMatchObject({
      brakes: [{ why: "cost", price: yuan(1234.5), cost: yuan(2000) }, { why: "changed" }]
    })
    expect(await composeText(item, null), "nobody was told anything").toMatchObject({
      brakes: [{ why: "cost" }]
    })
    await database.products.update(apple.id, {
      cost: { minor: 9e9, currency: "EUR" },
      price: yuan(199)
    })
    expect(await composeText(item, to), "cost in another currency is none").toMatchObject({
      ok: true
    })
  })

  test("words that open an app, past their time", async () => {
    const share = { id: "s1", kind: "taobao", text: "￥x￥", addedAt: 1 } as const
    await database.products.update(apple.id, { shareTexts: [{ ...share, expiresAt: 5 }] })
    const item = { what: "share-text", id: apple.id, variantId: "s1" } as const
    expect(await composeText(item, null)).toMatchObject({ brakes: [{ why: "expired", at: 5 }] })
    await database.products.update(apple.id, { shareTexts: [{ ...share, expiresAt: null }] })
    expect(await composeText(item, null)).toMatchObject({ text: "￥x￥" })
  })
})
