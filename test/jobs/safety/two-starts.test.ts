import "../../support/fresh-database"

import { afterEach, beforeEach, expect, it, vi } from "vitest"
import { lookAtStart, lookDeep } from "~jobs/safety/look-at-start"
import { commit } from "~store/commit"
import { database } from "~store/database"
import { guardIn } from "~store/guard/guard"
import { keepOutside } from "~store/guard/outside"
import { countTables } from "~store/guard/recount"
import { put } from "~store/write"
import { aContact } from "../../support/builders"
import { resetBrowser } from "../../support/fake-browser"
import { freshDatabase } from "../../support/fresh-database"
import { outsideInMemory } from "../../support/outside"

vi.mock("webextension-polyfill", async () => ({
  default: (await import("../../support/fake-browser")).fakeBrowser
}))
beforeEach(async () => {
  await freshDatabase()
  resetBrowser()
  outsideInMemory()
  await countTables()
})
afterEach(() => keepOutside(null))

const write = async () => {
  const contact = aContact({ name: "Anna" })
  await commit(() => ({
    act: { kind: "contact-added", name: "Anna" },
    writes: [put("contacts", contact)]
  }))
  return contact
}
const held = async () => (await guardIn(database))?.held

it("two windows that open on a half commit both find it finished, and nobody holds the database", async () => {
  const contact = await write()
  await database.contacts.delete(contact.id)
  expect(await Promise.all([lookAtStart(), lookAtStart(), lookAtStart()])).toEqual([
    null,
    null,
    null
  ])
  expect(await held()).toBeUndefined()
  expect(await database.contacts.get(contact.id)).toEqual(contact)
})

it("the same of rows that are not what was written, looked at in both", async () => {
  const contact = await write()
  await database.contacts.put({ ...contact, name: "" })
  const { signal } = new AbortController()
  expect(await Promise.all([lookDeep(signal), lookDeep(signal)])).toEqual([null, null])
  expect(await held()).toBeUndefined()
  expect(await database.contacts.get(contact.id)).toEqual(contact)
})
