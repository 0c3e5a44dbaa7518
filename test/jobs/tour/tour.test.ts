import "../../support/fresh-database"

import { beforeEach, expect, test, vi } from "vitest"

import { addNote } from "~jobs/annotate-contact"
import { attachIdentity } from "~jobs/attach-identity"
import { addContact } from "~jobs/edit-contact"
import { insertItem } from "~jobs/insert-item"
import { mergeContacts } from "~jobs/merge-contacts"
import { addSamples } from "~jobs/samples"
import { readSettings } from "~jobs/settings"
import { tabStates } from "~jobs/tab-state"
import { beginTour } from "~jobs/tour/begin-tour"
import { clearTour, readLeft } from "~jobs/tour/clear-tour"
import { practiceIdentity } from "~jobs/tour/practice-people"
import { readMade } from "~jobs/tour/read-made"
import { nextUndone } from "~jobs/tour/steps"
import { practiceChat } from "~jobs/tour/tour-state"
import { planFollowUp } from "~jobs/plan-follow-up"
import { takeOrder } from "~jobs/take-order"
import { identityKey } from "~model/identity"
import { database } from "~store/database"
import { undo } from "~store/undo"

import { allRows } from "../../support/all-rows"
import { aSighting } from "../../support/builders"
import { resetBrowser, state } from "../../support/fake-browser"
import { freshDatabase } from "../../support/fresh-database"

vi.mock("webextension-polyfill", async () => ({
  default: (await import("../../support/fake-browser")).fakeBrowser
}))
beforeEach(async () => {
  await freshDatabase()
  resetBrowser()
})

const emma = practiceIdentity("emma")
const sighting = aSighting(
  { site: "practice", siteName: "Practice", account: "", name: "Emma Clarke" },
  emma
)
const target = { sighting }
const empty = { said: [], visits: [] }
const none = {
  meet: false,
  note: false,
  insert: false,
  send: false,
  order: false,
  link: false,
  promise: false
}

/** Tables with rows in them, but for the log and the settings. */
const filled = async () =>
  Object.entries(await allRows()).flatMap(([table, rows]) =>
    rows.length > 0 && !["changes", "settings"].includes(table) ? table : []
  )

const insert = async (what: "product" | "link") => {
  const product = await database.products.filter((it) => it.title === "Apples 5 kg").first()
  state.page = () => ({ result: "inserted" })
  const expect = { key: identityKey(emma), name: "Emma Clarke", url: "chrome-extension://x/" }
  return insertItem({ what, id: product?.id ?? "", variantId: null }, target, expect, 7)
}

test("each step is done by what really happened, and by nothing that happened before it began", async () => {
  await beginTour()
  const since = Date.now()
  expect(await readMade(since, empty)).toEqual(none)

  await tabStates.set("7", { url: "", reading: { seen: true, sighting }, at: since })
  expect(await readMade(since, empty)).toEqual({ ...none, meet: true })
  await addNote(target, "two children", "", "practice")
  expect((await readMade(since, empty)).note).toBe(true)
  expect((await insert("product")).done).toBe(true)
  expect(await readMade(since, empty)).toMatchObject({ insert: true, send: false, link: false })
  const said = [{ chat: "emma", from: "seller" as const, text: "Apples", at: since }]
  expect((await readMade(since, { said, visits: [] })).send).toBe(true)
  await takeOrder(target, "apples x2 136", "CNY")
  expect((await readMade(since, empty)).order).toBe(true)

  // A link that is made has to arrive; a visit by an earlier one is none of it.
  expect((await insert("link")).done).toBe(true)
  const visit = (at: number) => ({ said, visits: [{ chat: "emma", href: "", at }] })
  expect((await readMade(since, visit(since - 1))).link).toBe(false)
  expect((await readMade(since, visit(Date.now() + 1))).link).toBe(true)
  await planFollowUp(target, { kind: "promise", said: "tomorrow ships", quote: "", site: "" })
  expect((await readMade(since, empty)).promise).toBe(true)

  const later = Date.now() + 1000
  expect(await readMade(later, { said, visits: [] })).toEqual({ ...none, meet: true })
})

test("begun again, the customers say what they said at first", async () => {
  const at = Date.now()
  await practiceChat.set({ said: [{ chat: "emma", from: "seller", text: "Hi", at }], visits: [] })
  await beginTour()
  expect(await practiceChat.get()).toEqual(empty)
})

test("a note that is taken back is not done", async () => {
  await beginTour()
  const done = await addNote(target, "two children", "", "practice")
  expect((await readMade(0, empty)).note).toBe(true)
  if (done.ok && done.change) await undo(done.change.id)
  expect((await readMade(0, empty)).note).toBe(false)
})

test("what was done out of turn is not asked for again", () => {
  expect(nextUndone("note", { ...none, insert: true, send: true })).toBe("order")
  expect(nextUndone("promise", none)).toBe("tidy")
  expect(nextUndone("backup", none)).toBe("done")
})

test("all of it leaves in one click: samples, and what was made; one undo brings it back", async () => {
  await beginTour()
  await addNote(target, "two children", "", "practice")
  await insert("link")
  await takeOrder(target, "apples x2 136", "CNY")
  await practiceChat.set({ said: [], visits: [{ chat: "emma", href: "", at: 1 }] })
  const samples = (await readSettings()).samples.length
  expect(await readLeft()).toEqual({ samples, made: 4 })

  const done = await clearTour()
  expect(await filled()).toEqual([])
  expect(await readLeft()).toEqual({ samples: 0, made: 0 })
  expect(await practiceChat.get()).toEqual(empty)
  if (done.ok && done.change) await undo(done.change.id)
  expect(await readLeft()).toEqual({ samples, made: 4 })
  expect((await database.notes.toArray()).map((it) => it.text)).toContain("two children")
})

test("the seller's own records stay as they are, also where they tied one to the practice chat", async () => {
  const own = await addContact("My regular", null)
  const contactId = own.ok ? (own.change?.contactId ?? "") : ""
  await database.contacts.update(contactId, { createdAt: 1000 })
  const before = await database.contacts.toArray()
  await beginTour()
  expect(await database.contacts.count(), "few samples beside own records").toBe(3)
  expect(await database.products.count()).toBe(3)
  await attachIdentity(contactId, sighting)
  await addNote(target, "a note on my own customer", "", "practice")
  expect((await readLeft()).made).toBe(0)
  await clearTour()
  expect(await database.contacts.toArray()).toEqual(before)
  expect(await database.notes.count()).toBe(1)
  expect(await database.identities.count()).toBe(0)
})

/** The one is the other from here on, with all that was kept of them. */
const merge = (survivor: string, loser: string) =>
  mergeContacts({ survivor, loser, chosen: new Map(), note: () => "" })
const idOf = async (name: string) =>
  (await database.contacts.filter((it) => it.name === name).first())?.id ?? ""
/** A customer of the seller's own without any account, as a file brings them. */
const ownCustomer = async () => {
  const own = await addContact("My regular", null)
  const contactId = own.ok ? (own.change?.contactId ?? "") : ""
  await database.contacts.update(contactId, { createdAt: 1000 })
  await addNote({ contactId }, "a year of notes")
  return contactId
}
const texts = async () => (await database.notes.toArray()).map((it) => it.text)

test.each(["Emma Clarke", "Anna Schmidt"])(
  "a customer of the seller's own who was merged into %s stays, with all that is theirs",
  async (name) => {
    const own = await ownCustomer()
    await beginTour()
    await addNote(target, "two children", "", "practice")
    await merge(await idOf(name), own)
    const before = await texts()
    expect(before).toContain("a year of notes")
    await clearTour()
    const note = await database.notes.filter((it) => it.text === "a year of notes").first()
    expect(await database.contacts.get(note?.contactId ?? "")).toMatchObject({ deletedAt: null })
    expect(await database.contacts.get(own)).toMatchObject({ mergedInto: note?.contactId })
    expect(await database.identities.count()).toBe(0)
    expect((await readSettings()).samples).toEqual([])
  }
)

test("a sample customer whom a real account was tied to is the seller's own from then on", async () => {
  await beginTour()
  const anna = await idOf("Anna Schmidt")
  const real = aSighting({ name: "Anna Schmidt" })
  await attachIdentity(anna, real)
  await addNote({ sighting: real }, "bought for real")
  await clearTour()
  expect((await database.contacts.toArray()).map((it) => it.id)).toEqual([anna])
  expect(await texts()).toEqual(["bought for real"])
  expect((await database.identities.toArray()).map((it) => it.site)).not.toContain("practice")
})

test("people of the practice who were merged with each other leave together", async () => {
  await beginTour()
  await addNote(target, "two children", "", "practice")
  await merge(await idOf("Anna Schmidt"), await idOf("Emma Clarke"))
  await clearTour()
  expect(await filled()).toEqual([])
})

test("whoever was merged into a customer of the seller's own is theirs", async () => {
  const own = await ownCustomer()
  await beginTour()
  await addNote(target, "two children", "", "practice")
  const emmaId = await idOf("Emma Clarke")
  await merge(own, emmaId)
  await clearTour()
  expect((await database.contacts.toArray()).map((it) => it.id).toSorted()).toEqual(
    [own, emmaId].toSorted()
  )
  expect(await texts()).toEqual(expect.arrayContaining(["a year of notes", "two children"]))
})

test("sample data that is there already is used, and the practice chat knows its people", async () => {
  await addSamples()
  const before = await database.contacts.count()
  await beginTour()
  await beginTour()
  expect(await database.contacts.count()).toBe(before)
  expect(await database.identities.count()).toBe(2)
})
