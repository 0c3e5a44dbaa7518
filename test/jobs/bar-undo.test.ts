import "../support/fresh-database"

import { beforeEach, expect, test, vi } from "vitest"

import { addNote } from "~jobs/annotate-contact"
import { barUndo } from "~jobs/bar-undo"
import { saveProduct } from "~jobs/save-product"
import { database } from "~store/database"

import { aContact } from "../support/builders"
import { freshDatabase } from "../support/fresh-database"

vi.mock("webextension-polyfill", async () => ({
  default: (await import("../support/fake-browser")).fakeBrowser
}))

const anna = aContact()
beforeEach(async () => {
  await freshDatabase()
  await database.contacts.add(anna)
})

test("takes back what the bar writes, once, while it is fresh", async () => {
  const done = await addNote({ contactId: anna.id }, "likes red")
  const id = (done.ok && done.change?.id) || ""
  await database.changes.update(id, { at: Date.now() - 2 * 60 * 60_000 })
  expect(await barUndo(id)).toMatchObject({ failed: "not-undone" })
  await database.changes.update(id, { at: Date.now() })
  expect(await barUndo(id)).toEqual({ done: "undone", inPart: false })
  expect(await database.notes.count()).toBe(0)
  expect(await barUndo(id)).toMatchObject({ failed: "not-undone" })
})

test("and nothing else of what there is", async () => {
  const done = await saveProduct({ title: "Apples" })
  const id = (done.ok && done.change?.id) || ""
  expect(await barUndo(id)).toMatchObject({ failed: "not-undone" })
  expect(await barUndo("never")).toMatchObject({ failed: "not-undone" })
  expect(await database.products.count()).toBe(1)
})
