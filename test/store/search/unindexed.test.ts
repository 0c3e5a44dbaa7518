import "../../support/fresh-database"

import { beforeEach, expect, test } from "vitest"
import { newRecord } from "~model/row"
import { commit } from "~store/commit"
import { database } from "~store/database"
import { purge } from "~store/purge"
import { undo } from "~store/undo"
import { patch, put, remove, type Write } from "~store/write"
import { aContact, anApple, anIdentity, anOrder } from "../../support/builders"
import { freshDatabase } from "../../support/fresh-database"

beforeEach(freshDatabase)

const act = { kind: "contact-edited", name: "" } as const
const write = (...writes: Write[]) => commit(() => ({ act, writes }))
const identity = (contactId: string, fields: object = {}) => ({
  ...anIdentity(),
  key: "telegram 4242",
  contactId,
  name: "Anna",
  confirmedAt: null,
  createdAt: 1_000,
  ...fields
})
const note = (contactId: string) => ({
  ...newRecord(2_000),
  contactId,
  text: "likes red",
  pinnedAt: null,
  quote: "",
  site: "",
  editedAt: null,
  rival: ""
})
/** What was left since the last time, as one set. */
let seen = 0
const left = async () => {
  const rows = await database.unindexed.where("seq").above(seen).toArray()
  seen = rows.at(-1)?.seq ?? seen
  return rows.map((it) => it.keys.toSorted())
}
beforeEach(() => {
  seen = 0
})

test("one row a commit, each key once", async () => {
  const contact = aContact()
  await write(
    put("contacts", contact),
    put("identities", identity(contact.id)),
    patch("contacts", contact.id, { name: "李四" })
  )
  expect(await left()).toEqual([[`contact ${contact.id}`]])
})

test("a note speaks of its customer, too: they rank by it", async () => {
  const contact = aContact()
  const said = note(contact.id)
  await write(put("contacts", contact), put("notes", said))
  expect(await left()).toEqual([[`contact ${contact.id}`, `note ${said.id}`]])
  await write(patch("notes", said.id, { text: "likes blue" }))
  expect(await left()).toEqual([[`note ${said.id}`]])
})

test("an identity speaks of its customer, before and after, also where that stays", async () => {
  const [a, b] = [aContact(), aContact()]
  await write(put("contacts", a), put("contacts", b), put("identities", identity(a.id)))
  await left()
  await write(patch("identities", identity(a.id).key, { name: "Anja" }))
  expect(await left()).toEqual([[`contact ${a.id}`]])
  await write(patch("identities", identity(a.id).key, { contactId: b.id }))
  expect(await left()).toEqual([[`contact ${a.id}`, `contact ${b.id}`].toSorted()])
  await write(remove("identities", identity(a.id).key))
  expect(await left()).toEqual([[`contact ${b.id}`]])
})

test("who goes to the bin speaks of all that is theirs; undo does again", async () => {
  const contact = aContact()
  await write(put("contacts", contact))
  await left()
  const binned = await write(patch("contacts", contact.id, { deletedAt: 9 }))
  const both = [[`contact ${contact.id}`, `owned ${contact.id}`]]
  expect(await left()).toEqual(both)
  await undo(binned?.id ?? "")
  expect(await left()).toEqual(both)
})

test("what an undo takes away it speaks of", async () => {
  const apple = anApple()
  const made = await write(put("products", apple))
  await left()
  await undo(made?.id ?? "")
  expect(await left()).toEqual([[`product ${apple.id}`]])
})

test("no word of what is not searched, nor of what is not written", async () => {
  await write(put("settings", { key: "notify", value: false }))
  const order = anOrder()
  await write(put("orders", order)).catch(() => null)
  await left()
  await write(put("orders", order))
  await expect(
    commit(() => {
      throw new Error("no")
    })
  ).rejects.toThrow("no")
  expect(await left()).toEqual([])
})

test("another name of a stage, or a field that goes, is a matter of all customers", async () => {
  await write(put("settings", { key: "stages", value: [{ id: "new", name: "Fresh" }] }))
  expect(await left()).toEqual([["contacts"]])
})

test("to erase somebody forgets the index as it was stored, and says so to those that run", async () => {
  const contact = aContact()
  await write(put("contacts", contact))
  await left()
  await database.searchParts.put({ id: "head", data: contact.name })
  await purge(contact.id, new Map([[contact.id, "grave"]]), "erase")
  expect(await database.searchParts.count()).toBe(0)
  expect(await left()).toEqual([["all"]])
})

test("a commit does not wait for an index that is being stored", async () => {
  const state = { over: false, stored: false }
  const storing = database.transaction("rw", database.searchParts, async () => {
    await database.searchParts.put({ id: "x", data: 0 })
    // Kept open by reads until the commit is through.
    while (!state.over) await database.searchParts.get("x")
    state.stored = true
  })
  await write(put("products", anApple()))
  expect(state.stored).toBe(false)
  state.over = true
  await storing
})
