import "../support/fresh-database"

import { beforeEach, describe, expect, test, vi } from "vitest"

import { addNote, binNote, editNote, pinNote } from "~jobs/annotate-contact"
import { addTag, binContact, removeTag } from "~jobs/edit-contact"
import { listBin, restore } from "~jobs/bin"
import { longestNote } from "~model/note"
import { database } from "~store/database"

import { aContact, aSighting } from "../support/builders"
import { freshDatabase } from "../support/fresh-database"

vi.mock("webextension-polyfill", async () => ({
  default: (await import("../support/fake-browser")).fakeBrowser
}))
beforeEach(freshDatabase)

const notes = async () => (await database.notes.toArray()).map((it) => it.text)

test("tags added at once in two windows both stay", async () => {
  await database.contacts.put(aContact({ id: "c", tags: ["old"] }))
  await Promise.all([addTag("c", "VIP"), addTag("c", "fruit")])
  expect((await database.contacts.get("c"))?.tags.toSorted()).toEqual(["VIP", "fruit", "old"])
  await removeTag("c", "old")
  expect((await database.contacts.get("c"))?.tags).not.toContain("old")
})

describe("a note", () => {
  test("on a known customer", async () => {
    const contact = aContact()
    await database.contacts.add(contact)
    const done = await addNote({ contactId: contact.id }, "  likes blue  ", "blue?", "telegram-a")
    expect(done).toMatchObject({ ok: true, change: { contactId: contact.id } })
    expect(await database.notes.toArray()).toMatchObject([
      { contactId: contact.id, text: "likes blue", quote: "blue?", site: "telegram-a" }
    ])
  })

  test("the first one makes a customer of the person on screen, who is known from then on", async () => {
    const sighting = aSighting({ fields: { phone: "1".repeat(90) } })
    await addNote({ sighting }, "first")
    await addNote({ sighting }, "second")
    const [contact, ...others] = await database.contacts.toArray()
    expect(others).toEqual([])
    expect(contact).toMatchObject({ name: "张三", stage: "new" })
    expect(contact?.phone.length).toBe(60)
    expect(await notes()).toHaveLength(2)
  })

  test("a group gets a card that says so; a nameless person that of its identity", async () => {
    await addNote({ sighting: aSighting({ surface: "group", name: "" }) }, "hi")
    expect(await database.contacts.toArray()).toMatchObject([{ group: true, name: "4242" }])
  })

  test("a guess that was confirmed by writing is known; another's same name asks first", async () => {
    const guess = aSighting({}, { kind: "name", value: "张三", quality: "guess" })
    await addNote({ sighting: guess }, "first")
    expect(await addNote({ sighting: guess }, "second")).toMatchObject({ ok: true })
    const twice = { ...guess, ambiguous: true }
    expect(await addNote({ sighting: twice }, "third")).toEqual({ ok: false, why: "ask-first" })
    expect(await notes()).toHaveLength(2)
  })

  test("an id that lives for one session of the site is asked about every time", async () => {
    const session = aSighting({}, { kind: "thread", value: "chan-3", quality: "session" })
    await addNote({ sighting: session }, "first")
    expect(await addNote({ sighting: session }, "second")).toEqual({ ok: false, why: "ask-first" })
  })

  test("written while two bear the name, it does not confirm the guess", async () => {
    const guess = aSighting({ ambiguous: true }, { kind: "name", value: "张三", quality: "guess" })
    await addNote({ sighting: guess }, "first")
    expect(await addNote({ sighting: { ...guess, ambiguous: false } }, "second")).toEqual({
      ok: false,
      why: "ask-first"
    })
  })

  test.each([
    ["empty", "   "],
    ["too-long", "x".repeat(longestNote + 1)]
  ])("%s is refused and makes nobody", async (why, text) => {
    expect(await addNote({ sighting: aSighting() }, text)).toEqual({ ok: false, why })
    expect(await database.contacts.count()).toBe(0)
  })

  test("nobody on screen, or somebody in the bin", async () => {
    const nobody = aSighting({}, null)
    expect(await addNote({ sighting: nobody }, "x")).toEqual({ ok: false, why: "nobody" })
    expect(await addNote({ contactId: "no" }, "x")).toEqual({ ok: false, why: "no-such-contact" })
    const contact = aContact()
    await database.contacts.add(contact)
    await binContact(contact.id)
    expect(await addNote({ contactId: contact.id }, "x")).toEqual({
      ok: false,
      why: "no-such-contact"
    })
  })

  test("edited, pinned, binned and brought back", async () => {
    const contact = aContact()
    await database.contacts.add(contact)
    await addNote({ contactId: contact.id }, "one")
    const [{ id } = { id: "" }] = await database.notes.toArray()
    expect(await editNote(id, "two", "one")).toMatchObject({ ok: true })
    expect(await editNote(id, " ", "two")).toEqual({ ok: false, why: "empty" })
    await pinNote(id, true)
    await binNote(id)
    const binned = await database.notes.get(id)
    expect(binned).toMatchObject({ text: "two", pinnedAt: expect.any(Number) })
    expect(await listBin()).toEqual([
      { table: "notes", id, name: "two", deletedAt: binned?.deletedAt }
    ])
    expect(await restore("notes", id)).toMatchObject({
      ok: true,
      change: { contactId: contact.id }
    })
    expect(await listBin()).toEqual([])
    expect(await restore("notes", id)).toEqual({ ok: false, why: "gone" })
    expect(await editNote("never", "x", "")).toEqual({ ok: false, why: "gone" })
  })
})
