import "../support/fresh-database"

import { beforeEach, describe, expect, test, vi } from "vitest"

import { attachIdentity } from "~jobs/attach-identity"
import { editContact } from "~jobs/edit-contact"
import { saveProduct } from "~jobs/save-product"
import { binOrder, moveOrder } from "~jobs/take-order"
import { orderOnPage, takeSeenOrder } from "~jobs/take-seen-order"
import type { Sighting } from "~model/sighting"
import { database } from "~store/database"
import { undo } from "~store/undo"

import { aContact, aSighting } from "../support/builders"
import { freshDatabase } from "../support/fresh-database"

const states = { pending: "to-pay", processing: "paid", completed: "done", void: "cancelled" }
vi.mock("~jobs/rule-of", async (original) => ({
  ...(await original<object>()),
  ruleOf: () => ({ fields: { order: [] }, states })
}))
vi.mock("webextension-polyfill", async () => ({
  default: (await import("../support/fake-browser")).fakeBrowser
}))

const site = "woocommerce@https://shop.example"
const url = "https://shop.example/wp-admin/post.php?post=1042&action=edit"
const said = {
  order: "#1042",
  status: "processing",
  total: "€136.00",
  phone: "+86 138 0000 0000",
  email: "anna@example.com",
  address: "Tea Street 8",
  origin: "Source: google"
}
const page = (fields: Record<string, string> = {}, more: Partial<Sighting> = {}) =>
  aSighting({
    site,
    siteName: "WooCommerce",
    account: "",
    surface: "order",
    name: "Anna",
    identity: { site, account: "", kind: "id", value: "17", quality: "stable" },
    fields: { ...said, ...fields },
    ...more
  })

const take = async (sighting = page(), contactId = "", at = url) => {
  const it = await orderOnPage(sighting, at)
  if (!it) throw new Error("no order on the page")
  return takeSeenOrder(it, contactId)
}
const order = async () => (await database.orders.toArray())[0]

beforeEach(freshDatabase)

describe("the first time", () => {
  test("the order, its customer and what the page says of them: one change, taken back as one", async () => {
    const done = await take()
    const [contact] = await database.contacts.toArray()
    expect(contact).toMatchObject({ name: "Anna", phone: said.phone, address: said.address })
    expect(await order()).toMatchObject({
      number: "1042",
      state: "paid",
      total: { minor: 13600, currency: "EUR" },
      site,
      url,
      origin: said.origin,
      contactId: contact?.id
    })
    expect(done).toMatchObject({ ok: true, change: { act: { kind: "order-added" } } })
    if (done.ok && done.change) await undo(done.change.id)
    expect(await database.orders.count()).toBe(0)
    expect(await database.contacts.count()).toBe(0)
    expect(await database.identities.count()).toBe(0)
  })

  test("what the seller wrote on the card stays; what is empty is filled", async () => {
    const contact = aContact({ name: "Anna T.", phone: "0170" })
    await database.contacts.add(contact)
    await attachIdentity(contact.id, page())
    const done = await take()
    const card = () => database.contacts.get(contact.id)
    expect(await card()).toMatchObject({ name: "Anna T.", phone: "0170", email: said.email })
    if (done.ok && done.change) await undo(done.change.id)
    expect(await card()).toMatchObject({ phone: "0170", email: "", address: "" })
  })

  test("an order for somebody the seller names: the page's customer is theirs from then on", async () => {
    const contact = aContact({ name: "Anna of the tea house" })
    await database.contacts.add(contact)
    await take(page(), contact.id)
    expect((await order())?.contactId).toBe(contact.id)
    expect(await database.identities.toArray()).toMatchObject([{ contactId: contact.id }])
    const other = aContact({ name: "Boris" })
    await database.contacts.add(other)
    expect(await take(page({ order: "1043" }), other.id)).toEqual({ ok: false, why: "taken" })
  })

  test("nobody named, or only perhaps somebody: nothing is written", async () => {
    expect(await take(page({}, { identity: null }))).toEqual({ ok: false, why: "nobody" })
    const guess = page(
      {},
      { identity: { site, account: "", kind: "phone", value: "0170", quality: "guess" } }
    )
    const contact = aContact()
    await database.contacts.add(contact)
    await attachIdentity(contact.id, { ...guess, ambiguous: true })
    expect(await take(guess)).toEqual({ ok: false, why: "ask-first" })
    expect(await database.orders.count()).toBe(0)
  })

  test("goods are linked to products by their number, else by their title", async () => {
    await saveProduct({ title: "Spring tea", sku: "ST-1" })
    await saveProduct({ title: "Cup" })
    const items = [
      { title: "Tea, spring", quantity: "2", total: "€20", sku: "ST-1" },
      { title: "cup", quantity: "1", total: "€5", sku: "" },
      { title: "Spoon", quantity: "1", total: "€1", sku: "nope" }
    ]
    await take(page({}, { items }))
    const ids = new Map((await database.products.toArray()).map((it) => [it.title, it.id]))
    expect((await order())?.lines.map((it) => it.productId)).toEqual([
      ids.get("Spring tea"),
      ids.get("Cup"),
      null
    ])
  })

  test("a total whose currency nobody knows stays as it is written", async () => {
    await take(page({ total: "$136.00" }))
    expect(await order()).toMatchObject({ total: null, totalSaid: "$136.00" })
  })
})

describe("seen again", () => {
  test("never twice, also from two tabs at once", async () => {
    await Promise.all([take(), take(), take()])
    expect(await database.orders.count()).toBe(1)
    expect(await database.contacts.count()).toBe(1)
    expect(await database.changes.count()).toBe(1)
  })

  test("two shops of one site may both have a number 1042", async () => {
    const shop = (account: string) => page({}, { site: "shopify-admin", account, identity: null })
    const contact = aContact()
    await database.contacts.add(contact)
    await take(shop("tea"), contact.id, "https://admin.shopify.com/store/tea/orders/1")
    await take(shop("cups"), contact.id, "https://admin.shopify.com/store/cups/orders/1")
    expect(await database.orders.count()).toBe(2)
  })

  test("what the page says newer is taken, what it is silent about stays", async () => {
    await take()
    const done = await take(
      page({ status: "completed", tracking: "LX1", carrier: "DHL", address: "", origin: "" })
    )
    expect(await order()).toMatchObject({
      state: "done",
      tracking: "LX1",
      carrier: "DHL",
      address: said.address,
      origin: said.origin
    })
    expect(done).toMatchObject({ ok: true, change: { act: { kind: "order-moved", name: "1042" } } })
    if (done.ok && done.change) await undo(done.change.id)
    expect(await order()).toMatchObject({ state: "paid", tracking: "" })
  })

  test("an amount that changed to one nobody can read is not shown with the old money", async () => {
    await take()
    await take(page({ total: "$99" }))
    expect(await order()).toMatchObject({ total: null, totalSaid: "$99" })
  })

  test("a state moved by hand is not moved back; the page may carry it on", async () => {
    await take(page({ status: "pending" }))
    const id = (await order())?.id ?? ""
    await moveOrder(id, "shipped")
    await take(page({ status: "processing" }))
    expect((await order())?.state).toBe("shipped")
    expect((await order())?.stateSeen).toBe("paid")
    await take(page({ status: "void" }))
    expect((await order())?.state).toBe("shipped")
    await take(page({ status: "completed" }))
    expect((await order())?.state).toBe("done")
  })

  test("a word for a state that is not known moves nothing", async () => {
    await take()
    await take(page({ status: "on-hold" }))
    expect(await order()).toMatchObject({ state: "paid", stateSaid: "on-hold", stateSeen: "paid" })
  })

  test("one in the bin stays there", async () => {
    await take()
    await binOrder((await order())?.id ?? "")
    expect(await take(page({ status: "completed" }))).toEqual({ ok: false, why: "binned" })
    expect(await order()).toMatchObject({ state: "paid" })
  })

  test("the order stays with its customer, and another's card is not filled from it", async () => {
    const contact = aContact({ name: "Boris" })
    await database.contacts.add(contact)
    await take(page({}, { identity: null }), contact.id)
    await editContact(contact.id, { phone: "", email: "", address: "" })
    await take(page({ status: "completed" }))
    expect((await order())?.contactId).toBe(contact.id)
    expect((await database.contacts.get(contact.id))?.email).toBe("")
    expect(await database.contacts.count()).toBe(1)
  })
})

test.each([
  [
    "https://shop.example/admin/index.php?route=sale/order.info&user_token=AbC123xyz&order_id=7",
    "https://shop.example/admin/index.php?route=sale/order.info&order_id=7"
  ],
  ["https://shop.example/o/7?session_id=s3cret#tab", "https://shop.example/o/7#tab"],
  ["https://shop.example/o/7#/x?access_token=s3cret", "https://shop.example/o/7#/x"],
  ["https://me:s3cret@shop.example/o/7", ""]
])("what logs somebody in is not kept: %s", async (address, kept) => {
  await take(page(), "", address)
  expect((await order())?.url).toBe(kept)
  expect(JSON.stringify(await database.changes.toArray())).not.toMatch(/AbC123xyz|s3cret/)
})
