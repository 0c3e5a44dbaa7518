import "../support/fresh-database"

import { beforeEach, describe, expect, test, vi } from "vitest"

import { binCredit, correctCredit } from "~jobs/edit-credit"
import { mergeContacts } from "~jobs/merge-contacts"
import { seeCredit } from "~jobs/see-credit"
import { seeOrder } from "~jobs/see-order"
import { changeSetting } from "~jobs/settings"
import { takeOrder } from "~jobs/take-order"
import { creditId } from "~model/credit"
import { database } from "~store/database"
import { lastUndoable, undo } from "~store/undo"

import { aContact, anApple, aSighting } from "../support/builders"
import { aCampaign, aLink } from "../support/credit-builders"
import { freshDatabase } from "../support/fresh-database"

vi.mock("webextension-polyfill", async () => ({
  default: (await import("../support/fake-browser")).fakeBrowser
}))

const shop = "vendure@https://shop.example"
const url = "https://shop.example/dashboard/orders/7"
const anna = aContact({ id: "anna", name: "Anna", code: "abcde23456" })
const bob = aContact({ id: "bob", name: "Bob", code: "fghjk23456" })
const link = aLink({
  id: "annas",
  contactId: "anna",
  code: "abcde23456",
  target: "https://shop.example/apples?rg=abcde23456"
})
const page = (fields: Record<string, string>) =>
  aSighting({
    site: shop,
    siteName: "Vendure",
    account: "",
    surface: "order",
    name: "Bob",
    identity: { site: shop, account: "", kind: "id", value: "2", quality: "stable" },
    fields: { order: "T-7", "order-id": "7", total: "€20.00", ...fields }
  })

const credits = () => database.credits.toArray()

beforeEach(async () => {
  await freshDatabase()
  await database.contacts.bulkAdd([anna, bob])
  await database.shareLinks.add(link)
  await database.campaigns.add(aCampaign({ id: "autumn", slug: "autumn" }))
})

describe("an order seen on a page", () => {
  test("with a customer's code is credited to them and to their link", async () => {
    await seeCredit(page({ code: "abcde23456" }), url)
    expect(await credits()).toMatchObject([
      {
        id: creditId(shop, "T-7"),
        number: "T-7",
        total: { minor: 2000, currency: "EUR" },
        linkId: "annas",
        introducerId: "anna",
        certainty: "certain",
        reasons: ["code"],
        contactId: null,
        byHand: false
      }
    ])
    expect(await database.contacts.count(), "a look alone saves nobody").toBe(2)
  })

  test("seen again is the same row, and no second change where nothing is new", async () => {
    await seeCredit(page({ code: "abcde23456" }), url)
    const changes = await database.changes.count()
    await seeCredit(page({ code: "abcde23456" }), url)
    expect(await database.changes.count()).toBe(changes)
    await seeCredit(page({ code: "abcde23456", total: "€30.00" }), url)
    expect(await credits()).toMatchObject([{ total: { minor: 3000 } }])
  })

  test("is nothing to take back by a key", async () => {
    await seeCredit(page({ code: "abcde23456" }), url)
    expect(await lastUndoable()).toBeNull()
  })

  test("that speaks of nothing known here leaves nothing", async () => {
    await seeCredit(page({ code: "zzzzz23456", campaign: "spring", source: "x" }), url)
    await seeCredit(page({}), url)
    expect(await credits()).toEqual([])
  })

  test("of a shop whose orders the seller does not want leaves nothing", async () => {
    await changeSetting("orderShops", { [shop]: "never" })
    await seeCredit(page({ code: "abcde23456" }), url)
    expect(await credits()).toEqual([])
  })

  test("put right by hand stays so; the amount alone follows the page", async () => {
    await seeCredit(page({ code: "abcde23456" }), url)
    const id = creditId(shop, "T-7")
    const done = await correctCredit(id, {
      linkId: null,
      campaignId: "autumn",
      introducerId: null
    })
    await seeCredit(page({ code: "abcde23456", total: "€9.00" }), url)
    expect(await credits()).toMatchObject([
      { campaignId: "autumn", linkId: null, reasons: ["by-hand"], total: { minor: 900 } }
    ])
    if (done.ok && done.change) await undo(done.change.id)
    expect(await credits()).toMatchObject([{ linkId: "annas", introducerId: "anna" }])
  })

  test("what lies in the bin stays there as it was, and no change tells of it", async () => {
    await seeCredit(page({ code: "abcde23456" }), url)
    expect(await binCredit(creditId(shop, "T-7"))).toMatchObject({ ok: true })
    const [before, changes] = [await credits(), await database.changes.count()]
    await seeCredit(page({ code: "fghjk23456", total: "€9.00" }), url)
    expect(await credits()).toEqual(before)
    expect(await database.changes.count()).toBe(changes)
  })

  test("nobody introduces themself by hand, nor does who is gone", async () => {
    await database.identities.clear()
    await seeCredit(page({ code: "abcde23456" }), url)
    await database.credits.update(creditId(shop, "T-7"), { contactId: "bob" })
    const to = { linkId: null, campaignId: null, introducerId: "bob" }
    expect(await correctCredit(creditId(shop, "T-7"), to)).toEqual({
      ok: false,
      why: "own-introducer"
    })
    const gone = { ...to, introducerId: "nobody" }
    expect(await correctCredit(creditId(shop, "T-7"), gone)).toEqual({ ok: false, why: "gone" })
  })

  test("hostile words are cut, and no code is taken out of a sentence", async () => {
    const long = `https://shop.example/${"a".repeat(450)}?rg=abcde23456`
    await seeCredit(page({ landing: long, code: "code is abcde23456" }), url)
    expect(await credits()).toMatchObject([{ introducerId: "anna" }])
    await seeCredit(page({ order: "T-8", landing: "javascript:alert('rg=abcde23456')" }), url)
    expect(await database.credits.count()).toBe(1)
  })

  test("that goes into the list by itself is one change, credit and all", async () => {
    await changeSetting("orderShops", { [shop]: "always" })
    await seeOrder(page({ code: "abcde23456" }), url)
    const [order] = await database.orders.toArray()
    expect(await credits()).toMatchObject([{ orderId: order?.id, introducerId: "anna" }])
    const last = await lastUndoable()
    expect(last?.act.kind).toBe("order-added")
    if (last) await undo(last.id)
    expect(await credits()).toEqual([])
  })
})

describe("an introducer who is merged", () => {
  test("brings what they brought along: the code stands for who they are now", async () => {
    const note = () => ""
    await mergeContacts({ survivor: "bob", loser: "anna", chosen: new Map(), note })
    await seeCredit(page({ code: "abcde23456" }), url)
    expect(await credits()).toMatchObject([{ introducerId: "bob" }])
  })
})

describe("an order taken in a chat", () => {
  const buy = (contactId: string) => takeOrder({ contactId }, "Apples 5 kg x2 136", "CNY")

  test("after a link to what was bought is likely to come of it", async () => {
    const apple = anApple()
    await database.products.add(apple)
    const given = aLink({ contactId: "bob", productId: apple.id, createdAt: Date.now() - 1000 })
    await database.shareLinks.add(given)
    await buy("bob")
    expect(await credits()).toMatchObject([
      {
        shop: "",
        contactId: "bob",
        linkId: given.id,
        certainty: "likely",
        reasons: ["given-before"],
        introducerId: null
      }
    ])
  })

  test("of a customer who came by another's code is likely theirs", async () => {
    await database.contacts.update("bob", { source: "abcde23456" })
    await buy("bob")
    expect(await credits()).toMatchObject([
      { introducerId: "anna", certainty: "likely", reasons: ["code"] }
    ])
  })

  test("with nothing before it leaves no credit", async () => {
    await buy("bob")
    expect(await credits()).toEqual([])
  })
})
