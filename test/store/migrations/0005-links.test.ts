import "fake-indexeddb/auto"
import Dexie from "dexie"
import * as v from "valibot"
import { expect, test } from "vitest"
import { Product } from "~model/product"
import { newRecord } from "~model/row"
import { blankLink, ShareLink } from "~model/share-link"
import { Database } from "~store/database"
import { migrations } from "~store/migrations"
import { anApple } from "../../support/builders"

test("links and products of the fourth version are kept whole", async () => {
  const name = `regulars-${crypto.randomUUID()}`
  const { shopId: _, ...apple } = anApple()
  const link = {
    ...newRecord(1_000),
    contactId: "anna",
    productId: apple.id,
    title: "Apples",
    target: "https://shop.example/apples?rg=abcde",
    href: "https://shop.example/apples?rg=abcde",
    channel: "chat",
    code: "abcde",
    campaign: "spring"
  }
  const before = new Dexie(name)
  for (const { version, stores } of migrations.slice(0, 4)) before.version(version).stores(stores)
  await before.table("products").add(apple)
  await before.table("shareLinks").add(link)
  before.close()

  const db = new Database(name)
  expect(await db.products.get(apple.id)).toEqual({ ...apple, shopId: "" })
  expect(v.is(Product, await db.products.get(apple.id))).toBe(true)
  expect(await db.shareLinks.get(link.id)).toEqual({ ...blankLink, ...link })
  expect(v.is(ShareLink, await db.shareLinks.get(link.id))).toBe(true)
  db.close()
})
