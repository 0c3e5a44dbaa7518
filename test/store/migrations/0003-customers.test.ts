import "../../support/fresh-database"

import Dexie from "dexie"
import { expect, test } from "vitest"
import * as v from "valibot"

import { Contact, unsaid } from "~model/contact"
import { Note } from "~model/note"
import { newRecord } from "~model/row"
import { Database } from "~store/database"
import { first } from "~store/migrations/0001-first"
import { sites } from "~store/migrations/0002-sites"

import { aContact } from "../../support/builders"

test("customers and notes of the second version are kept whole, and get what they had none of", async () => {
  const name = `regulars-${crypto.randomUUID()}`
  const now = aContact({ name: "李四", tags: ["vip"] })
  const blank = Object.keys(unsaid)
  const old = Object.fromEntries(Object.entries(now).filter(([key]) => !blank.includes(key)))
  const note = {
    ...newRecord(1_000),
    contactId: now.id,
    text: "likes blue",
    pinned: true,
    quote: "",
    site: "",
    editedAt: null
  }
  const before = new Dexie(name)
  before.version(first.version).stores(first.stores)
  before.version(sites.version).stores(sites.stores)
  await before.table("contacts").add(old)
  await before.table("notes").add(note)
  await before.table("notes").add({ ...note, id: "loose", pinned: false })
  const pinning = { table: "notes", key: note.id, how: "changed" }
  await before.table("changes").add({
    id: "1",
    at: 2_000,
    contactId: now.id,
    edits: [{ ...pinning, fields: { pinned: { old: false, new: true } } }]
  })
  before.close()

  const db = new Database(name)
  expect(await db.contacts.get(now.id)).toEqual(now)
  expect(v.is(Contact, await db.contacts.get(now.id))).toBe(true)
  const { pinned: _pinned, ...rest } = note
  expect(await db.notes.get(note.id)).toEqual({ ...rest, pinnedAt: 1_000, rival: "" })
  expect(await db.notes.get("loose")).toMatchObject({ pinnedAt: null })
  // A pinning is undone as it is now written.
  expect((await db.changes.get("1"))?.edits).toEqual([
    { ...pinning, fields: { pinnedAt: { old: null, new: 2_000 } } }
  ])
  const byPin = [now.id, -Infinity]
  expect(await db.notes.where("[contactId+pinnedAt]").above(byPin).primaryKeys()).toEqual([note.id])
  expect(v.is(Note, await db.notes.get(note.id))).toBe(true)
  db.close()
})
