import "../support/fresh-database"

import { beforeEach, describe, expect, test, vi } from "vitest"

import { composeText } from "~jobs/compose-text"
import { saveProduct } from "~jobs/save-product"
import { saveSnippet } from "~jobs/save-snippet"
import { changeSetting } from "~jobs/settings"
import { takeOrder } from "~jobs/take-order"
import { binProduct } from "~jobs/save-product"
import type { Order } from "~model/order"
import { saidAs } from "~model/snippet"
import { database } from "~store/database"

import { aContact, anOrder, aSighting, yuan } from "../support/builders"
import { state } from "../support/fake-browser"
import { freshDatabase } from "../support/fresh-database"

vi.mock("webextension-polyfill", async () => ({
  default: (await import("../support/fake-browser")).fakeBrowser
}))

const zhang = aContact({ language: "zh-Hans", code: "abcde23456" })
const anna = aContact({ name: "Anna", language: "de", code: "bcdef34567" })
const apples = {
  title: "Apples",
  url: "https://shop.example/apples",
  price: yuan(68),
  variants: [{ id: "v1", name: "10 kg", sku: "", price: yuan(120), available: true }]
}
beforeEach(async () => {
  await freshDatabase()
  state.uiLanguage = "en-US"
  await database.contacts.bulkAdd([zhang, anna])
})

const idOf = async (table: "products" | "snippets") =>
  (await database.table<{ id: string }>(table).toCollection().first())?.id ?? ""
const product = (id: string, variantId: string | null = null) =>
  ({ what: "product", id, variantId }) as const

describe("a product's text", () => {
  test("is in the customer's language, with the link that bears nothing but their code", async () => {
    await saveProduct(apples)
    const id = await idOf("products")
    expect(await composeText(product(id, "v1"), { contactId: zhang.id })).toMatchObject({
      ok: true,
      text: "Apples（10 kg）\n¥120\nhttps://shop.example/apples?rg=abcde23456",
      price: yuan(120),
      variant: "10 kg",
      links: [{ channel: "chat", contactId: zhang.id, code: "abcde23456" }]
    })
    expect(await composeText(product(id, "v1"), { contactId: anna.id })).toMatchObject({
      text: "Apples (10 kg)\n¥120\nhttps://shop.example/apples?rg=bcdef34567"
    })
  })

  test("for nobody it has the plain address and the language of the screens", async () => {
    await saveProduct(apples)
    const id = await idOf("products")
    state.uiLanguage = "zh-CN"
    expect(await composeText(product(id, "v1"), null)).toMatchObject({
      text: "Apples（10 kg）\n¥120\nhttps://shop.example/apples"
    })
  })

  test("cost is never said: without a selling price there is no text", async () => {
    await saveProduct({ title: "Tee", cost: yuan(30), url: "https://other.example/tee" })
    expect(await composeText(product(await idOf("products")), null)).toEqual({
      ok: false,
      why: "no-price"
    })
  })

  test("a variant or a product that is gone is not sold as another", async () => {
    await saveProduct(apples)
    const id = await idOf("products")
    expect(await composeText(product(id, "v9"), null)).toEqual({ ok: false, why: "gone" })
    await binProduct(id)
    expect(await composeText(product(id), null)).toEqual({ ok: false, why: "gone" })
    expect(await composeText(product("never"), null)).toEqual({ ok: false, why: "gone" })
  })

  test("its link alone; none without an address", async () => {
    await saveProduct(apples)
    const item = { what: "link", id: await idOf("products"), variantId: null } as const
    expect(await composeText(item, { contactId: zhang.id })).toMatchObject({
      text: "https://shop.example/apples?rg=abcde23456"
    })
    await saveProduct({ url: "" }, item.id)
    expect(await composeText(item, null)).toEqual({ ok: false, why: "no-link" })
  })
})

describe("a reply", () => {
  test("names the person on screen, who may have no card yet", async () => {
    await saveSnippet({ title: "Hello", bodies: saidAs("Hi {{ customer.name }}!"), shortcut: "" })
    const item = { what: "snippet", id: await idOf("snippets"), variantId: null } as const
    expect(await composeText(item, { sighting: aSighting({ name: "Li" }) })).toMatchObject({
      ok: true,
      text: "Hi Li!"
    })
    const stopped = await composeText(item, null)
    const brakes = [{ why: "blank", names: ["customer.name"] }]
    expect(stopped).toMatchObject({ ok: false, why: "brake", brakes })
    const passed = "key" in stopped ? stopped.key : ""
    expect(await composeText(item, null, { passed })).toMatchObject({ text: "Hi ____!" })
    expect(await database.contacts.count()).toBe(2)
  })
})

test("an order's confirmation, in both languages", async () => {
  const text = async (contactId: string) => {
    const taken = await takeOrder({ contactId }, "apples x2 136", "CNY")
    const id = taken.ok ? taken.order.id : ""
    const composed = await composeText({ what: "order", id, variantId: null }, { contactId })
    return composed.ok && composed.text
  }
  expect(await text(anna.id)).toBe("Your order R-1: apples × 2, ¥136. Thank you!")
  expect(await text(zhang.id)).toBe("您的订单 R-2：apples × 2，共 ¥136。谢谢！")
})

describe("where an order is", () => {
  const text = async (fields: Partial<Order>, contactId = anna.id) => {
    const order = anOrder({ contactId, ...fields })
    await database.orders.put(order)
    return composeText({ what: "whereabouts", id: order.id, variantId: null }, { contactId })
  }

  test("is said in the customer's words, with carrier, number and the carrier's page", async () => {
    expect(await text({ state: "to-ship" })).toMatchObject({
      text: "Your order R-1 is being packed."
    })
    expect(await text({ state: "shipped", carrier: "DHL", tracking: "12 34" })).toMatchObject({
      text: "Your order R-1 is on its way. DHL 12 34\nhttps://www.dhl.com/global-en/home/tracking.html?tracking-id=12%2034"
    })
    const shipped = { state: "shipped", carrier: "邻居", tracking: "5" } as const
    expect(await text(shipped, zhang.id)).toMatchObject({
      text: "您的订单 R-1：已发货，在路上。邻居 5"
    })
  })

  test("a template that needs a number none knows says so, and writes no hole", async () => {
    const template = "Track it: {{ order.tracking }}"
    await changeSetting("whereabouts", { en: template, "zh-CN": template })
    const brakes = [{ why: "blank", names: ["order.tracking"] }]
    expect(await text({ state: "shipped" })).toMatchObject({ ok: false, why: "brake", brakes })
    expect(await text({ tracking: "7" })).toMatchObject({ text: "Track it: 7" })
  })

  test("a link of the seller's own is put in", async () => {
    await changeSetting("carriers", [{ name: "邻居", url: "https://n.example/{number}" }])
    expect(await text({ state: "shipped", carrier: "邻居", tracking: "5" })).toMatchObject({
      text: "Your order R-1 is on its way. 邻居 5\nhttps://n.example/5"
    })
  })
})
