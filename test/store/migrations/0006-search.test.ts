import "fake-indexeddb/auto"
import Dexie from "dexie"
import { expect, test } from "vitest"
import { IndexKeeper } from "~jobs/search/keep-index"
import { newRecord } from "~model/row"
import { Database } from "~store/database"
import { migrations } from "~store/migrations"
import { aContact, anApple } from "../../support/builders"
import { eventually } from "../../support/eventually"

test("rows of the fifth version are found: the index is built from them", async () => {
  const name = `regulars-${crypto.randomUUID()}`
  const before = new Dexie(name)
  for (const { version, stores } of migrations.slice(0, 5)) before.version(version).stores(stores)
  const [contact, apple] = [aContact({ name: "曾国藩" }), anApple({ title: "Golden Delicious" })]
  const note = { ...newRecord(2_000), contactId: contact.id, text: "hates cinnamon" }
  const said = { ...note, pinnedAt: null, quote: "", site: "", editedAt: null, rival: "" }
  await before.table("contacts").add(contact)
  await before.table("products").add(apple)
  await before.table("notes").add(said)
  before.close()

  const db = new Database(name)
  expect(await db.unindexed.count()).toBe(0)
  const keeper = new IndexKeeper(() => {}, db)
  const found = async (text: string) =>
    (await keeper.find({ text, limit: 9, onScreen: "" })).hits.map((it) => it.id)
  await eventually(() => keeper.state).toMatchObject({ phase: "ready", read: 1 })
  expect(await found("国藩")).toEqual([contact.id])
  expect(await found("delicious")).toEqual([apple.id])
  expect(await found("cinnamon")).toEqual([said.id])
  await eventually(() => db.searchParts.get("head")).toBeDefined()
  keeper.stop()
  db.close()
})
