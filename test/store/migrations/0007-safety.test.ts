import "fake-indexeddb/auto"
import Dexie from "dexie"
import { afterEach, expect, test } from "vitest"
import { commit } from "~store/commit"
import { Database } from "~store/database"
import { checkDatabase } from "~store/guard/check-database"
import { checkRows } from "~store/guard/check-rows"
import { keepOutside } from "~store/guard/outside"
import { acceptDatabase, countTables } from "~store/guard/recount"
import { migrations } from "~store/migrations"
import { put } from "~store/write"
import { aContact } from "../../support/builders"
import { outsideInMemory } from "../../support/outside"

afterEach(() => keepOutside(null))

const oldDatabase = async () => {
  const name = `regulars-${crypto.randomUUID()}`
  const before = new Dexie(name)
  for (const { version, stores } of migrations.slice(0, 6)) before.version(version).stores(stores)
  await before.table("contacts").bulkAdd([aContact(), aContact()])
  before.close()
  return name
}

test("a database of the sixth version is counted once, without alarm, and guarded from then on", async () => {
  const kept = outsideInMemory()
  const db = new Database(await oldDatabase())
  expect(await checkDatabase(db)).toEqual({ ok: true, counted: false })
  // What is written before it is counted raises none either.
  const act = { kind: "contact-added", name: "" } as const
  await commit(() => ({ act, writes: [put("contacts", aContact())] }), db)
  expect(await checkDatabase(db)).toEqual({ ok: true, counted: false })
  await countTables(db)
  await acceptDatabase(db)
  expect(await checkDatabase(db)).toEqual({ ok: true, counted: true })
  expect(kept.canary?.counts["contacts"]).toBe(3)
  const [first] = await db.contacts.toCollection().primaryKeys()
  await db.contacts.delete(first ?? "")
  expect(await checkDatabase(db)).toMatchObject({ ok: false, fault: "short" })
  expect(await checkRows(db)).toMatchObject({ ok: false })
  db.close()
})

test("an upgrade that fails half-way leaves every row of before, and is tried again", async () => {
  const name = await oldDatabase()
  const failing = new Dexie(name)
  for (const { version, stores } of migrations.slice(0, 6)) failing.version(version).stores(stores)
  failing
    .version(7)
    .stores(migrations[6]?.stores ?? {})
    .upgrade(async (transaction) => {
      await transaction.table("contacts").clear()
      throw new Error("killed")
    })
  await expect(failing.open()).rejects.toThrow()
  failing.close()
  const db = new Database(name)
  expect(await db.contacts.count()).toBe(2)
  db.close()
})
