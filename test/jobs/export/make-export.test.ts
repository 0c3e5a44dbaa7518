import "../../support/fresh-database"

import { beforeEach, expect, test, vi } from "vitest"
import { makeExport, type ExportWish } from "~jobs/export/make-export"
import { database } from "~store/database"
import { aContact, aNote, anIdentity, anOrder, aCustomField } from "../../support/builders"
import { languages } from "../../support/exported"
import { freshDatabase } from "../../support/fresh-database"

vi.mock("webextension-polyfill", async () => ({
  default: (await import("../../support/fake-browser")).fakeBrowser
}))

const words = { ...languages.en, stage: (id: string) => id }
const vip = aContact({ name: "Vip", tags: ["vip"], fields: { f1: "dry" } })
const plain = aContact({ name: "Plain", createdAt: 2_000 })
const gone = aContact({ name: "Gone", deletedAt: 5 })

beforeEach(async () => {
  await freshDatabase()
  await database.contacts.bulkPut([vip, plain, gone])
  await database.identities.put({
    ...anIdentity(),
    key: "k",
    contactId: vip.id,
    name: "Vip",
    confirmedAt: null,
    createdAt: 1
  })
  await database.customFields.put(aCustomField())
  await database.notes.bulkPut([
    aNote({ contactId: vip.id, text: "second", createdAt: 2 }),
    aNote({ contactId: vip.id, text: "first", createdAt: 1 }),
    aNote({ contactId: vip.id, text: "binned", deletedAt: 3 })
  ])
  await database.orders.bulkPut([
    anOrder({ contactId: vip.id, number: "R-1", createdAt: 1 }),
    anOrder({ contactId: plain.id, number: "R-2", createdAt: 2 })
  ])
})

const exported = async (wish: Partial<ExportWish>) => {
  const made = await makeExport(
    { tables: ["customers", "orders"], format: "json", query: "", name: "all", ...wish },
    words
  )
  if (!made.ok) return made.why
  return JSON.parse(await made.file.blob.text()) as Record<string, Record<string, unknown>[]>
}

test("everybody goes along with what is theirs, and nothing that is in the bin", async () => {
  const file = await exported({})
  expect(file).toMatchObject({
    file: "Regulars",
    customers: [
      {
        uid: vip.id,
        notes: ["first", "second"],
        ids: [anIdentity()],
        fields: [{ name: "Skin", value: "dry" }]
      },
      { uid: plain.id, notes: [] }
    ],
    orders: [{ customer: "Vip" }, { customer: "Plain" }]
  })
  expect(JSON.stringify(file)).not.toMatch(/binned|Gone/)
})

test("of a segment only its customers and their rows go along", async () => {
  const file = await exported({ query: "tag:vip" })
  expect(file).toMatchObject({
    customers: [{ name: "Vip" }],
    orders: [{ number: "R-1", createdAt: 1 }]
  })
  expect(JSON.stringify(file)).not.toContain("Plain")
})

test("that it was made is recorded, so that an erasure can name it", async () => {
  await exported({})
  expect(await database.changes.toArray()).toMatchObject([
    { act: { kind: "exported", name: "all.json" }, contactId: "", edits: [] }
  ])
})

test("nothing to write, a filter that cannot be read, and a stop leave no file and no trace", async () => {
  expect(await exported({ tables: ["replies"] })).toBe("nothing")
  // Never everybody by mistake.
  expect(await exported({ query: "tag:" })).toBe("nothing")
  const wish = { tables: ["customers"], format: "csv", query: "", name: "a" } as const
  expect(await makeExport(wish, words, () => true)).toEqual({ ok: false, why: "stopped" })
  expect(await database.changes.count()).toBe(0)
})
