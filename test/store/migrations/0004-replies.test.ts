import "fake-indexeddb/auto"
import Dexie from "dexie"
import * as v from "valibot"
import { expect, test } from "vitest"
import { Product } from "~model/product"
import { newRecord } from "~model/row"
import { saidAs, Snippet } from "~model/snippet"
import { Database } from "~store/database"
import { migrations } from "~store/migrations"
import { anApple } from "../../support/builders"

test("replies and products of the third version are kept whole, and what was done can be undone", async () => {
  const name = `regulars-${crypto.randomUUID()}`
  const apple = anApple()
  const { gtin: _g, history: _h, shareTexts: _s, pictureId: _p, ...old } = apple
  const reply = {
    ...newRecord(1_000),
    title: "Hello",
    body: "Hi {{ customer.name }}!",
    shortcut: "hi",
    promotion: true,
    uses: 3,
    lastUsedAt: 2_000
  }
  const before = new Dexie(name)
  for (const { version, stores } of migrations.slice(0, 3)) before.version(version).stores(stores)
  await before.table("products").add(old)
  await before.table("snippets").add(reply)
  const edit = { table: "snippets", key: reply.id, how: "changed" }
  await before.table("changes").add({
    id: "1",
    at: 2_000,
    contactId: "",
    act: { kind: "snippet-edited", name: "Hello" },
    edits: [
      { ...edit, fields: { body: { old: "Hi!", new: reply.body }, uses: { old: 2, new: 3 } } }
    ]
  })
  const inserted = { kind: "inserted", what: "product", id: apple.id, name: "", variant: "" }
  await before
    .table("changes")
    .add({ id: "2", at: 3_000, contactId: "anna", about: ["boris"], act: inserted, edits: [] })
  before.close()

  const db = new Database(name)
  expect(await db.products.get(apple.id)).toEqual(apple)
  expect(v.is(Product, await db.products.get(apple.id))).toBe(true)
  const { body, ...rest } = reply
  const snippet = await db.snippets.get(reply.id)
  expect(snippet).toEqual({
    ...rest,
    bodies: saidAs(body),
    folder: "",
    tags: [],
    expiresAt: null
  })
  expect(v.is(Snippet, snippet)).toBe(true)
  expect((await db.changes.get("1"))?.edits).toEqual([
    {
      ...edit,
      fields: { bodies: { old: saidAs("Hi!"), new: saidAs(body) }, uses: { old: 2, new: 3 } }
    }
  ])
  // Both stand in the story of what they are about.
  expect((await db.changes.get("1"))?.about).toEqual([reply.id])
  expect(await db.changes.where("about").equals(apple.id).primaryKeys()).toEqual(["2"])
  expect((await db.changes.get("2"))?.about).toEqual(["boris", apple.id])
  db.close()
})
