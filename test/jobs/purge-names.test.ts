import "../support/fresh-database"

import { beforeEach, expect, test, vi } from "vitest"

import { editContact } from "~jobs/edit-contact"
import { type Journey, journeys } from "~jobs/journey"
import { purgeContact } from "~jobs/purge-contact"
import { forContacts, startQueue } from "~jobs/queue"
import { saveSegment } from "~jobs/segments"
import { database } from "~store/database"

import { aContact } from "../support/builders"
import { resetBrowser } from "../support/fake-browser"
import { freshDatabase } from "../support/fresh-database"

vi.mock("webextension-polyfill", async () => ({
  default: (await import("../support/fake-browser")).fakeBrowser
}))

beforeEach(async () => {
  await freshDatabase()
  resetBrowser()
})

test("a name that they had before, and segments that name them, keep nothing of it", async () => {
  const contact = aContact({ name: "Kanari Früher" })
  await database.contacts.add(contact)
  await editContact(contact.id, { name: "Somebody Else" })
  await saveSegment("All but Kanari Früher", '-"Kanari Früher"')
  await startQueue("Kanari Früher and others", forContacts([contact.id]), null)
  await purgeContact(contact.id)
  const all = await Promise.all(database.tables.map((it) => it.toArray()))
  expect(JSON.stringify(all)).not.toMatch(/Kanari|Früher/u)
  expect(await database.segments.count()).toBe(1)
})

test("what the browser remembers of somebody whose name holds theirs is left alone", async () => {
  const li = aContact({ name: "Li" })
  const lisa = aContact({ name: "Lisa" })
  await database.contacts.bulkAdd([li, lisa])
  const journey = { at: 1, goal: "chat", state: "going", siteName: "", search: "", from: null }
  await journeys.set("1", { ...journey, contactId: li.id, name: "Li" } as Journey)
  await journeys.set("2", { ...journey, contactId: lisa.id, name: "Lisa" } as Journey)
  await purgeContact(li.id)
  expect(await journeys.get("1")).toBeNull()
  expect((await journeys.get("2"))?.name).toBe("Lisa")
})
