import "../support/fresh-database"

import { beforeEach, expect, test, vi } from "vitest"

import { addNote, chooseText, editNote } from "~jobs/annotate-contact"
import { noteHistory } from "~jobs/note-history"
import { longestNote } from "~model/note"
import { database } from "~store/database"
import { undo } from "~store/undo"

import { aContact } from "../support/builders"
import { freshDatabase } from "../support/fresh-database"

vi.mock("webextension-polyfill", async () => ({
  default: (await import("../support/fake-browser")).fakeBrowser
}))
beforeEach(freshDatabase)

const only = async () => {
  const [note] = await database.notes.toArray()
  if (!note) throw new Error("no note")
  return note
}
const aNote = async (text: string) => {
  const contact = aContact()
  await database.contacts.add(contact)
  await addNote({ contactId: contact.id }, text)
  return (await only()).id
}

test("texts of windows that did not know of each other are all kept, each once", async () => {
  const id = await aNote("base")
  await editNote(id, "first", "base")
  for (const text of ["second", "second", "third", "first"]) await editNote(id, text, "base")
  expect(await only()).toMatchObject({ text: "first", rival: "second\n\n---\n\nthird" })
})

test.each([
  ["this", "first"],
  ["that", "second"],
  ["both", "first\n\n---\n\nsecond"]
] as const)("choosing %s ends it, and is undone", async (choice, text) => {
  const id = await aNote("base")
  await editNote(id, "first", "base")
  await editNote(id, "second", "base")
  const done = await chooseText(id, choice, await only())
  expect(await only()).toMatchObject({ text, rival: "" })
  await undo((done.ok && done.change?.id) || "")
  expect(await only()).toMatchObject({ text: "first", rival: "second" })
})

test("a choice between texts that are there no more is refused, and one too long is", async () => {
  const id = await aNote("base")
  await editNote(id, "first", "base")
  await editNote(id, "x".repeat(longestNote), "base")
  const seen = await only()
  expect(await chooseText(id, "both", seen)).toEqual({ ok: false, why: "too-long" })
  await editNote(id, "changed", "first")
  expect(await chooseText(id, "this", seen)).toEqual({ ok: false, why: "changed-since" })
  expect((await only()).rival).toHaveLength(longestNote)
})

test("every former text is there, the latest first", async () => {
  const id = await aNote("one")
  await editNote(id, "two", "one")
  await editNote(id, "three", "two")
  expect((await noteHistory(id)).map((it) => it.text)).toEqual(["two", "one"])
})
