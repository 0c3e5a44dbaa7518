import "../support/fresh-database"

import { beforeEach, expect, test, vi } from "vitest"
import { contactsIn, findIn } from "~jobs/contacts-in"
import { identityKey } from "~model/identity-key"
import { newRecord } from "~model/row"
import { database } from "~store/database"
import { aContact, anIdentity, anOrder } from "../support/builders"
import { freshDatabase } from "../support/fresh-database"

vi.mock("webextension-polyfill", async () => ({
  default: (await import("../support/fake-browser")).fakeBrowser
}))
beforeEach(freshDatabase)

const names = async (query: string) => (await contactsIn(query)).map((it) => it.name)

test("what stands in other tables is found, and nothing of the bin", async () => {
  const [ann, bo, gone] = [
    aContact({ name: "Ann", tags: ["VIP"], createdAt: 2, phone: "+86 138-0000" }),
    aContact({ name: "Bo", createdAt: 1 }),
    aContact({ name: "Gone", tags: ["VIP"], deletedAt: 5 })
  ]
  await database.contacts.bulkAdd([ann, bo, gone])
  await database.orders.bulkAdd([
    anOrder({ contactId: ann.id, state: "paid", createdAt: Date.now() }),
    anOrder({ contactId: bo.id, state: "paid", deletedAt: 3 })
  ])
  const identity = anIdentity({ site: "wechat-web" })
  await database.identities.add({
    ...identity,
    key: identityKey(identity),
    contactId: bo.id,
    name: "Bo",
    confirmedAt: null,
    createdAt: 1
  })
  await database.wants.add({
    ...newRecord(1),
    contactId: bo.id,
    productId: "p",
    variantId: null,
    text: "size M",
    metAt: null
  })
  expect(await names("")).toEqual(["Ann", "Bo"])
  expect(await names("tag:vip")).toEqual(["Ann"])
  expect(await names("861380000")).toEqual(["Ann"])
  expect(await names("last-order<30d")).toEqual(["Ann"])
  expect(await names("orders:0")).toEqual(["Bo"])
  expect(await names("网站:微信")).toEqual(["Bo"])
  expect(await names('wants:"size m"')).toEqual(["Bo"])
  expect(await names("bought:apples")).toEqual(["Ann"])
})

test("a query that cannot be read fits nobody, and says why", async () => {
  await database.contacts.add(aContact())
  expect(await names("tag:")).toEqual([])
  expect(await findIn("colour:red")).toMatchObject({
    ok: false,
    fault: { why: "unknown-operator", column: 1 }
  })
})
