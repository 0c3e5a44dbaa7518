import "../../support/fresh-database"

import { afterEach, beforeEach, expect, it } from "vitest"
import { acceptDatabase, countTables, goOnAsItIs, recount } from "~store/guard/recount"
import { checkDatabase, holdDatabase } from "~store/guard/check-database"
import { checkRows } from "~store/guard/check-rows"
import { mendTables } from "~store/guard/mend-tables"
import { keepOutside } from "~store/guard/outside"
import { replayJournal } from "~store/guard/replay-journal"
import { commit } from "~store/commit"
import { database } from "~store/database"
import { put } from "~store/write"
import { randomFrom } from "../../../scripts/soak/random"
import { aContact } from "../../support/builders"
import { freshDatabase } from "../../support/fresh-database"
import { outsideInMemory } from "../../support/outside"
import { randomEdits } from "../../support/random-edits"

let kept: ReturnType<typeof outsideInMemory>
beforeEach(async () => {
  await freshDatabase()
  kept = outsideInMemory()
})
afterEach(() => keepOutside(null))

/** All rows of all tables that a person would miss. */
const everything = async () => {
  const tables = database.written.filter(
    (it) => !["unindexed", "guards", "settings"].includes(it.name)
  )
  return Object.fromEntries(
    await Promise.all(tables.map(async (it) => [it.name, await it.toArray()] as const))
  )
}
const wipe = () =>
  database.transaction("rw", database.tables, () =>
    Promise.all(database.tables.map((it) => it.clear()))
  )
const add = (name: string) =>
  commit(() => ({
    act: { kind: "contact-added", name },
    writes: [put("contacts", aContact({ name }))]
  }))

it.each([1, 2, 3, 4])("whatever is written, taken back, merged or erased (%i)", async (seed) => {
  await countTables()
  const edit = randomEdits(randomFrom(seed))
  for (let at = 0; at < 150; at++) await edit()
  expect(await checkDatabase()).toEqual({ ok: true, counted: true })
  const rows = await checkRows()
  expect(rows).toMatchObject({ ok: true })
  const guard = await database.guards.get("all")
  expect(kept.canary).toMatchObject({ database: guard?.database, seq: guard?.seq })
})

it("tables that were never counted raise no alarm, and are counted while others write", async () => {
  await database.contacts.bulkPut(Array.from({ length: 1200 }, () => aContact()))
  expect(await checkDatabase()).toEqual({ ok: true, counted: false })
  await Promise.all([countTables(), countTables(), add("Ann"), add("Bo"), add("Cy")])
  expect(await checkDatabase()).toEqual({ ok: true, counted: true })
  expect(await checkRows()).toMatchObject({ ok: true })
})

it("one field of one row that is not what was written is found, and where", async () => {
  await countTables()
  await add("Ann")
  const [ann] = await database.contacts.toArray()
  await database.contacts.update(ann?.id ?? "", { name: "Anm" })
  expect(await checkDatabase()).toMatchObject({ ok: true })
  expect(await checkRows()).toMatchObject({
    ok: false,
    fault: "damaged",
    tables: [{ table: "contacts", expected: 1, found: 1 }]
  })
})

it("a change in the log whose old and new have changed places is found", async () => {
  await countTables()
  const change = await add("Ann")
  await commit(() => ({ act: { kind: "contact-edited", name: "" }, writes: [] }))
  const edits = change?.edits.map((edit) => ({
    ...edit,
    fields: Object.fromEntries(
      Object.entries(edit.fields).map(([name, field]) => [name, { old: field.new }])
    )
  }))
  await database.changes.update(change?.id ?? "", { edits: edits ?? [] })
  expect(await checkRows()).toMatchObject({ ok: false, tables: [{ table: "changes" }] })
})

it("rows that are gone or came back are found by counting alone", async () => {
  await countTables()
  await add("Ann")
  const [ann] = await database.contacts.toArray()
  await database.contacts.clear()
  expect(await checkDatabase()).toMatchObject({
    ok: false,
    fault: "short",
    tables: [{ table: "contacts", expected: 1, found: 0 }]
  })
  await database.contacts.bulkPut([aContact(), ...(ann ? [ann] : [])])
  expect(await checkDatabase()).toMatchObject({ ok: false, fault: "short" })
})

it("an emptied database is noticed, takes no write, and is itself again with its last writes", async () => {
  await countTables()
  const edit = randomEdits(randomFrom(7))
  for (let at = 0; at < 60; at++) await edit()
  const before = await everything()
  await wipe()
  const told = structuredClone(kept)
  expect(await checkDatabase()).toMatchObject({
    ok: false,
    fault: "emptied",
    found: { contacts: 0 }
  })
  await expect(add("Ann")).rejects.toThrow(expect.objectContaining({ name: "BehindCanary" }))
  expect(kept).toEqual(told)
  expect(await database.contacts.count()).toBe(0)
  const replayed = await replayJournal()
  expect(replayed.left).toBe(0)
  expect(await everything()).toEqual(before)
  expect(await checkDatabase()).toMatchObject({ ok: true })
  await countTables()
  expect(await checkRows()).toMatchObject({ ok: true })
  await add("Ann")
})

it("a database as it was some commits ago is noticed, and brought up to date", async () => {
  await countTables()
  const edit = randomEdits(randomFrom(8))
  for (let at = 0; at < 30; at++) await edit()
  const old = await Promise.all(
    database.tables.map(async (it) => [it, await it.toArray()] as const)
  )
  for (let at = 0; at < 30; at++) await edit()
  const now = await everything()
  await database.transaction("rw", database.tables, async () => {
    for (const [table, rows] of old) {
      await table.clear()
      await table.bulkPut(rows)
    }
  })
  const commits = (now["changes"]?.length ?? 0) - (await database.changes.count())
  expect(await checkDatabase()).toMatchObject({ ok: false, fault: "behind", commits })
  await replayJournal()
  expect(await everything()).toEqual(now)
  expect(await checkDatabase()).toEqual({ ok: true, counted: true })
  expect(await checkRows()).toMatchObject({ ok: true })
})

it("without its guard, but with rows: damaged, not emptied", async () => {
  await countTables()
  await add("Ann")
  await database.guards.clear()
  expect(await checkDatabase()).toMatchObject({ ok: false, fault: "damaged" })
})

it("what the seller accepts raises no alarm any more, in a page that wrote before", async () => {
  await countTables()
  await add("Ann")
  await wipe()
  await expect(add("Bo")).rejects.toThrow()
  await acceptDatabase()
  expect(await checkDatabase()).toMatchObject({ ok: true })
  await add("Bo")
})

it("what is recounted in a transaction that puts other rows there is what should be there", async () => {
  await countTables()
  await add("Ann")
  await database.transaction("rw", database.written, async () => {
    await database.contacts.clear()
    await database.contacts.bulkPut([aContact(), aContact()])
    await recount(database)
  })
  await acceptDatabase()
  expect(await checkDatabase()).toEqual({ ok: true, counted: true })
  expect(await checkRows()).toMatchObject({ ok: true })
})

it("a commit too big for the journal leaves a mark", async () => {
  const contacts = Array.from({ length: 101 }, () => aContact())
  await commit(() => ({
    act: { kind: "contact-added", name: "" },
    writes: contacts.map((it) => put("contacts", it))
  }))
  expect(kept.entries).toEqual([expect.objectContaining({ kind: "mark", edits: 101 })])
})

it("a table is rebuilt from the log, and is again what was written to the last field", async () => {
  await countTables()
  const edit = randomEdits(randomFrom(9))
  for (let at = 0; at < 80; at++) await edit()
  const before = await everything()
  const some = await database.contacts.limit(3).primaryKeys()
  await database.contacts.bulkDelete(some)
  await database.notes.toCollection().modify({ text: "qqq" })
  const checked = await checkRows()
  expect(checked).toMatchObject({ ok: false, fault: "short" })
  const mended = await mendTables(["contacts", "notes"])
  expect(mended).toEqual({ rows: some.length, exact: ["contacts", "notes"] })
  expect(await everything()).toEqual(before)
  expect(await checkRows()).toMatchObject({ ok: true })
})

it("what the log cannot tell exactly is not put in anything's place", async () => {
  await countTables()
  const ann = await add("Ann")
  await add("Bo")
  await database.changes.delete(ann?.id ?? "")
  const [kept] = await database.contacts
    .where("id")
    .equals(ann?.edits[0]?.key ?? "")
    .toArray()
  await database.contacts.filter((it) => it.name === "Bo").delete()
  expect(await mendTables(["contacts"])).toEqual({ rows: 1, exact: [] })
  expect(await database.contacts.get(kept?.id ?? "")).toEqual(kept)
  expect(await database.contacts.count()).toBe(2)
})

it("while it is held nobody writes, and whoever accepts it lets go", async () => {
  await countTables()
  await add("Ann")
  await holdDatabase({ fault: "damaged", tables: [] })
  await expect(add("Bo")).rejects.toThrow(expect.objectContaining({ name: "BehindCanary" }))
  expect(await checkDatabase()).toMatchObject({ ok: false, fault: "damaged" })
  await goOnAsItIs()
  await add("Bo")
  expect(await checkDatabase()).toEqual({ ok: true, counted: true })
})
