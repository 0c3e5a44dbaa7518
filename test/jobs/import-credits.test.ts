import "../support/fresh-database"

import { beforeEach, expect, test, vi } from "vitest"

import type { OrderRead, ReadOrder } from "~formats/orders/read-orders"
import { correctCredit } from "~jobs/edit-credit"
import { importCredits, previewCredits } from "~jobs/import-credits"
import { creditId } from "~model/credit"
import { database } from "~store/database"
import { undo } from "~store/undo"

import { aContact, anApple, yuan } from "../support/builders"
import { aCampaign, aCredit, aLink, unspoken } from "../support/credit-builders"
import { freshDatabase } from "../support/fresh-database"

vi.mock("webextension-polyfill", async () => ({
  default: (await import("../support/fake-browser")).fakeBrowser
}))

const shop = "shopify-admin#tea"
const apple = anApple()
const day = 86_400_000
const anOrderRead = (row: number, fields: Partial<ReadOrder> = {}): OrderRead => ({
  ok: true,
  row,
  order: {
    number: String(1000 + row),
    orderedAt: 100 * day,
    total: yuan(10),
    said: unspoken,
    email: "",
    items: [],
    skus: [],
    ...fields
  }
})
const coded = { said: { ...unspoken, code: "abcde23456" } }

beforeEach(async () => {
  await freshDatabase()
  await database.contacts.bulkAdd([
    aContact({ id: "anna", code: "abcde23456", email: "Anna@mail.example" }),
    aContact({ id: "bob", email: "bob@mail.example" })
  ])
  await database.products.add(apple)
  await database.shareLinks.bulkAdd([
    aLink({ id: "annas", code: "abcde23456", contactId: "anna" }),
    aLink({ id: "given", contactId: "bob", productId: apple.id, createdAt: 99 * day })
  ])
  await database.campaigns.add(aCampaign({ id: "autumn", slug: "autumn", coupon: "FALL10" }))
})

const reads: OrderRead[] = [
  anOrderRead(2, coded),
  anOrderRead(3, { ...coded, email: "anna@mail.example" }),
  anOrderRead(4, { said: { ...unspoken, coupon: "fall10" } }),
  anOrderRead(5, { email: "bob@mail.example", items: [apple.title] }),
  anOrderRead(6),
  anOrderRead(7, { number: "1002" }),
  { ok: false, row: 8, number: "1009", why: "bad-total", text: "five" }
]

test("each row of a file is told what becomes of it", async () => {
  const steps = (await previewCredits(reads, shop)) ?? []
  expect(steps.map((it) => [it.row, it.what])).toEqual([
    [2, "certain"],
    [3, "certain"],
    [4, "likely"],
    [5, "likely"],
    [6, "none"],
    [7, "repeated"],
    [8, "refused"]
  ])
  expect(steps[0]).toMatchObject({ credit: { introducerId: "anna", linkId: "annas" } })
  expect(steps[1], "nobody introduces themself").toMatchObject({ credit: { introducerId: null } })
  expect(steps[3]).toMatchObject({ credit: { linkId: "given", contactId: "bob" } })
})

test("one change, taken back as one; read again, nothing is made twice", async () => {
  const done = await importCredits(reads, shop)
  expect(await database.credits.count()).toBe(5)
  expect(await database.contacts.count(), "a file makes no customers").toBe(2)
  expect(await importCredits(reads, shop)).toEqual({ ok: false, why: "nothing-new" })
  const again = (await previewCredits(reads, shop)) ?? []
  expect(again.filter((it) => it.what === "unchanged")).toHaveLength(5)
  if (!done.ok || !done.change) throw new Error("nothing was imported")
  expect(done.change.act).toEqual({ kind: "credits-imported", name: "5" })
  await undo(done.change.id)
  expect(await database.credits.count()).toBe(0)
})

test("what was put right by hand stays, and what lies in the bin too", async () => {
  await importCredits(reads, shop)
  const id = creditId(shop, "1002")
  await correctCredit(id, { linkId: null, campaignId: null, introducerId: null })
  await database.credits.update(creditId(shop, "1004"), { deletedAt: 5 })
  const changed = [
    anOrderRead(2, { ...coded, total: yuan(99) }),
    anOrderRead(4, { total: yuan(99) })
  ]
  const steps = await previewCredits(changed, shop)
  expect(steps).toMatchObject([{ what: "none" }, { what: "refused", why: "in-bin" }])
  await importCredits(changed, shop)
  expect(await database.credits.get(id)).toMatchObject({
    byHand: true,
    introducerId: null,
    total: yuan(99)
  })
})

test("an order seen in the shop before is the same row", async () => {
  await database.credits.add(aCredit({ shop, number: "1002" }))
  await importCredits(reads.slice(0, 1), shop)
  expect(await database.credits.toArray()).toMatchObject([{ number: "1002", linkId: "annas" }])
})

test("an address of two customers names neither", async () => {
  await database.contacts.add(aContact({ id: "twin", email: "bob@mail.example" }))
  const steps = await previewCredits(reads.slice(3, 4), shop)
  expect(steps).toMatchObject([{ what: "none", credit: { contactId: null } }])
})

test("ten thousand rows are worked out in slices", async () => {
  const many = Array.from({ length: 10_000 }, (_, at) => anOrderRead(at, coded))
  let slices = 0
  const steps = await previewCredits(many, shop, () => {
    slices++
    return false
  })
  expect(steps).toHaveLength(10_000)
  expect(slices, "the page draws meanwhile").toBeGreaterThan(1)
})
