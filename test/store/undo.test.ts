import "../support/fresh-database"

import { beforeEach, describe, expect, test } from "vitest"

import type { Change } from "~model/change"
import { commit } from "~store/commit"
import { database } from "~store/database"
import { lastUndoable, undo } from "~store/undo"
import { patch, put, remove, type Write } from "~store/write"
import { identityKey } from "~model/identity"
import { newRecord } from "~model/row"

import { aContact, anIdentity } from "../support/builders"
import { freshDatabase } from "../support/fresh-database"

beforeEach(freshDatabase)

const contact = aContact()
const note = (text: string) => ({
  ...newRecord(1),
  contactId: contact.id,
  text,
  pinnedAt: null,
  quote: "",
  site: "",
  editedAt: null,
  rival: ""
})
const identity = {
  ...anIdentity(),
  key: identityKey(anIdentity()),
  contactId: contact.id,
  name: contact.name,
  confirmedAt: null,
  createdAt: 1
}

const write = async (...writes: Write[]): Promise<Change> => {
  const change = await commit(() => ({
    act: { kind: "contact-edited", name: contact.name },
    contactId: contact.id,
    writes
  }))
  if (!change) throw new Error("nothing was written")
  return change
}

describe("undo", () => {
  test("takes a change back as a change of its own, and marks it", async () => {
    await write(put("contacts", contact))
    const edit = await write(patch("contacts", contact.id, { name: "李四" }))
    const undone = await undo(edit.id)
    expect(undone).toMatchObject({ ok: true, kept: 0, change: { act: { kind: "undone" } } })
    expect((await database.contacts.get(contact.id))?.name).toBe("张三")
    const taken = await database.changes.get(edit.id)
    expect(undone.ok && taken?.undoneBy === undone.change.id).toBe(true)
    expect(await undo(edit.id)).toEqual({ ok: false, why: "nothing" })
  })

  test("undone once more is done again", async () => {
    await write(put("contacts", contact))
    const edit = await write(patch("contacts", contact.id, { name: "李四", phone: "1" }))
    const first = await undo(edit.id)
    if (!first.ok) throw new Error("not undone")
    expect(await undo(first.change.id)).toMatchObject({ ok: true })
    expect(await database.contacts.get(contact.id)).toMatchObject({ name: "李四", phone: "1" })
  })

  test("a field written again since keeps its later value, the others go back", async () => {
    await write(put("contacts", contact))
    const edit = await write(patch("contacts", contact.id, { name: "李四", phone: "1" }))
    await write(patch("contacts", contact.id, { name: "王五" }))
    expect(await undo(edit.id)).toMatchObject({ ok: true, kept: 1 })
    expect(await database.contacts.get(contact.id)).toMatchObject({ name: "王五", phone: "" })
  })

  test("someone new who came with a first note leaves with it", async () => {
    const first = await write(
      put("contacts", contact),
      put("identities", identity),
      put("notes", note("likes the blue one"))
    )
    expect(await undo(first.id)).toMatchObject({ ok: true, kept: 0 })
    expect(await database.contacts.count()).toBe(0)
    expect(await database.identities.count()).toBe(0)
    expect(await database.notes.count()).toBe(0)
  })

  test("fields of the seller's own are undone one by one", async () => {
    await write(put("contacts", { ...contact, fields: { shoe: "42" } }))
    const edit = await write(patch("contacts", contact.id, { fields: { shoe: "43", hat: "L" } }))
    await write(patch("contacts", contact.id, { fields: { shoe: "43", hat: "L", pet: "cat" } }))
    await write(patch("contacts", contact.id, { fields: { shoe: "43", hat: "XL", pet: "cat" } }))
    expect(await undo(edit.id)).toMatchObject({ ok: true, kept: 1 })
    expect((await database.contacts.get(contact.id))?.fields).toEqual({
      shoe: "42",
      hat: "XL",
      pet: "cat"
    })
  })

  test("someone new who was given a field since stays", async () => {
    const first = await write(put("contacts", contact))
    await write(patch("contacts", contact.id, { fields: { pet: "cat" } }))
    expect(await undo(first.id)).toMatchObject({ ok: true })
    expect((await database.contacts.get(contact.id))?.fields).toEqual({ pet: "cat" })
  })

  test("someone new with later notes stays, and stays recognisable", async () => {
    const first = await write(
      put("contacts", contact),
      put("identities", identity),
      put("notes", note("first"))
    )
    await write(put("notes", note("second")))
    expect(await undo(first.id)).toMatchObject({ ok: true })
    expect(await database.contacts.count()).toBe(1)
    expect(await database.identities.get(identity.key)).toMatchObject({ contactId: contact.id })
    expect((await database.notes.toArray()).map((it) => it.text)).toEqual(["second"])
  })

  test("a removed row comes back whole, and not over a newer one", async () => {
    await write(put("identities", identity))
    const gone = await write(remove("identities", identity.key))
    expect(await undo(gone.id)).toMatchObject({ ok: true, kept: 0 })
    expect(await database.identities.get(identity.key)).toEqual(identity)

    const again = await write(remove("identities", identity.key))
    await write(put("identities", { ...identity, contactId: "another" }))
    await undo(again.id)
    expect((await database.identities.get(identity.key))?.contactId).toBe("another")
  })

  test("a field that was not there is taken away again", async () => {
    await database.settings.put({ key: "theme", value: "dark" })
    const change = await commit(() => ({
      act: { kind: "settings-changed", name: "locale" },
      writes: [put("settings", { key: "locale", value: "en" })]
    }))
    await undo(change?.id ?? "")
    expect(await database.settings.get("locale")).toBeUndefined()
  })

  test("what was told to others is never taken back by a key", async () => {
    const act = {
      kind: "inserted",
      name: "Apples",
      what: "product",
      id: "1",
      price: null,
      variant: ""
    } as const
    const change = await commit(() => ({ act, writes: [put("contacts", contact)] }))
    expect(await undo(change?.id ?? "")).toEqual({ ok: false, why: "nothing" })
    expect(await lastUndoable()).toBeNull()
  })

  test("the key walks back through the changes, newest first", async () => {
    const one = await write(put("contacts", contact))
    const two = await write(patch("contacts", contact.id, { name: "李四" }))
    expect((await lastUndoable())?.id).toBe(two.id)
    await undo(two.id)
    expect((await lastUndoable())?.id).toBe(one.id)
    await undo(one.id)
    expect(await lastUndoable()).toBeNull()
  })

  test("a change that does not exist is nothing to undo", async () => {
    expect(await undo("never")).toEqual({ ok: false, why: "nothing" })
  })
})
