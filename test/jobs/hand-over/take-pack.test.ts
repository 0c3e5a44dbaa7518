import "../../support/fresh-database"

import { beforeEach, expect, test, vi } from "vitest"
import { previewPack } from "~jobs/hand-over/preview-pack"
import { purgeContact } from "~jobs/purge-contact"
import type { Contact } from "~model/contact"
import { identityKey } from "~model/identity-key"
import { database } from "~store/database"
import { undo } from "~store/undo"
import { aContact, aNote, anIdentity, anOrder } from "../../support/builders"
import { freshDatabase } from "../../support/fresh-database"
import { aBody, type FromLi, fromLi } from "../../support/hand-over"

vi.mock("webextension-polyfill", async () => ({
  default: (await import("../../support/fake-browser")).fakeBrowser
}))

let read: FromLi["read"]
let received: FromLi["received"]
let take: FromLi["take"]
beforeEach(async () => {
  await freshDatabase()
  ;({ read, received, take } = await fromLi())
})

const everything = async () =>
  Promise.all(
    [database.contacts, database.notes, database.orders, database.identities].map((it) =>
      it.toArray()
    )
  )

const theirs = aContact({
  name: "Zhang San",
  phone: "+86 138 0013 8000",
  size: "L",
  tags: ["fruit"],
  address: "Road 1"
})
const known = (contact: Contact, value = "4242") => ({
  ...anIdentity({ value }),
  key: identityKey(anIdentity({ value })),
  contactId: contact.id,
  name: contact.name,
  confirmedAt: 5,
  createdAt: 1
})
const body = aBody({
  contacts: [theirs],
  notes: [aNote({ contactId: theirs.id, text: "likes blue" })],
  orders: [anOrder({ contactId: theirs.id, sheetId: "elsewhere" })],
  identities: [known(theirs)]
})

test("who is not known comes as a customer of its own, with where they came from", async () => {
  const pack = await received(body)
  expect(pack).toMatchObject({ known: false, head: { from: { name: "Li" } } })
  const { people } = await previewPack(pack.body)
  expect(people).toMatchObject([{ match: null, erased: false, counts: { notes: 1, orders: 1 } }])
  expect(await database.contacts.count()).toBe(0)
  expect(await take(pack)).toMatchObject({ ok: true })
  expect(await database.contacts.toArray()).toMatchObject([
    { id: theirs.id, name: "Zhang San", source: "From Li" }
  ])
  expect(await database.notes.toArray()).toMatchObject([{ text: "likes blue" }])
  expect(await database.orders.toArray()).toMatchObject([{ sheetId: null }])
  // The change stands on the customer's timeline, and says from whom.
  expect(await database.changes.toArray()).toMatchObject([
    { act: { kind: "customers-taken-over", name: "Li" }, about: [theirs.id] }
  ])
})

test("who is known is merged field by field: nothing of mine is lost unasked", async () => {
  const mine = aContact({
    name: "老张",
    phone: "13800138000",
    size: "M",
    tags: ["vip"],
    consent: "stopped"
  })
  await database.contacts.put(mine)
  const pack = await received(body)
  const { people } = await previewPack(pack.body)
  expect(people[0]).toMatchObject({ match: { by: "phone", contact: { id: mine.id } } })
  expect(people[0]?.differences.map((it) => [it.field, it.preset])).toEqual([
    ["name", "survivor"],
    ["phone", "survivor"],
    ["size", "survivor"]
  ])
  await take(pack, [[theirs.id, { fields: new Map([["size", "loser"]]) }]])
  expect(await database.contacts.toArray()).toMatchObject([
    {
      id: mine.id,
      name: "老张",
      phone: "13800138000",
      size: "L",
      address: "Road 1",
      tags: ["vip", "fruit"],
      consent: "stopped"
    }
  ])
  expect(await database.notes.toArray()).toMatchObject([{ contactId: mine.id }])
})

test("one key takes all of it back, and then it may be taken in once more", async () => {
  await database.contacts.put(aContact({ name: "老张", phone: "13800138000" }))
  const before = await everything()
  const pack = await received(body)
  const done = await take(pack)
  if (!done.ok || !done.change) throw new Error("not taken")
  expect(await everything()).not.toEqual(before)
  await undo(done.change.id)
  expect(await everything()).toEqual(before)
  expect(await take(await received(body))).toMatchObject({ ok: true })
})

test("the same pack a second time is refused, also under another file", async () => {
  const pack = await received(body)
  await take(pack)
  const before = await everything()
  const again = await read(body)
  expect(again).toMatchObject({ ok: false, why: "taken" })
  // As where two windows have it open.
  expect(await take(pack)).toEqual({ ok: false, why: "pack-taken" })
  expect(await everything()).toEqual(before)
})

test("of two windows that take it in at once one does", async () => {
  const pack = await received(body)
  const done = await Promise.all([take(pack), take(pack)])
  expect(done.map((it) => it.ok).toSorted()).toEqual([false, true])
  expect(await database.notes.count()).toBe(1)
})

test("a sender is new once", async () => {
  await take(await received(body, "first"))
  expect(await received(body, "second")).toMatchObject({ known: true })
})

test("who was erased here does not come back", async () => {
  await database.contacts.put(theirs)
  await purgeContact(theirs.id)
  const other = aContact({ name: "Other" })
  const pack = await received(aBody({ ...body, contacts: [theirs, other] }))
  expect((await previewPack(pack.body)).people.map((it) => it.erased)).toEqual([true, false])
  await take(pack, [[theirs.id, { how: "new" }]])
  expect((await database.contacts.toArray()).map((it) => it.name)).toEqual(["Other"])
  expect(await database.notes.count()).toBe(0)
})

test("records that are here stay as they are; what they say otherwise comes beside them", async () => {
  await database.contacts.put(theirs)
  const [same, differs] = body.notes.concat(aNote({ contactId: theirs.id, text: "their words" }))
  if (!same || !differs) throw new Error("no notes")
  await database.notes.bulkPut([same, { ...differs, text: "my words" }])
  const order = anOrder({ ...body.orders[0], note: "mine" })
  await database.orders.put(order)
  await take(await received(aBody({ ...body, notes: [same, differs] })))
  expect((await database.notes.toArray()).map((it) => it.text).toSorted()).toEqual([
    "likes blue",
    "my words",
    "their words"
  ])
  expect(await database.orders.toArray()).toEqual([order])
})

test("an account that names another customer here stays theirs", async () => {
  const owner = aContact({ name: "Owner" })
  await database.contacts.put(owner)
  await database.identities.put(known(owner))
  await take(await received(body), [[theirs.id, { how: "new" }]])
  expect(await database.identities.toArray()).toMatchObject([{ contactId: owner.id }])
})

test("rows of nobody in the pack, addresses that open nothing and pictures that are none stay out", async () => {
  const stranger = aContact({ name: "Mine alone" })
  await database.contacts.put(stranger)
  const note = aNote({ contactId: theirs.id, text: "n" })
  const link = {
    id: "l1",
    createdAt: 1,
    deletedAt: null,
    contactId: theirs.id,
    productId: "elsewhere",
    title: "x",
    target: "javascript:alert(1)",
    href: "https://shop.example/",
    channel: "chat",
    code: "",
    campaign: "",
    campaignId: null,
    way: "share" as const,
    coupon: "",
    expiresAt: null,
    short: ""
  }
  const picture = {
    id: "p1",
    createdAt: 1,
    deletedAt: null,
    contactId: theirs.id,
    noteId: note.id,
    name: "a",
    type: "image/png" as const,
    size: 3,
    width: 1,
    height: 1
  }
  await take(
    await received(
      aBody({
        contacts: [theirs],
        notes: [note, aNote({ contactId: stranger.id, text: "planted" })],
        orders: [anOrder({ contactId: theirs.id, url: "data:text/html,x" })],
        shareLinks: [link],
        pictures: [picture],
        files: { p1: btoa("<svg onload=alert(1)>") }
      })
    )
  )
  expect((await database.notes.toArray()).map((it) => it.text)).toEqual(["n"])
  expect(await database.orders.toArray()).toMatchObject([{ url: "" }])
  expect(await database.shareLinks.count()).toBe(0)
  expect(await database.pictures.count()).toBe(0)
})

test("fields of the sender's own become mine of that name, or new ones", async () => {
  const field = (id: string, name: string) => ({
    id,
    createdAt: 1,
    deletedAt: null,
    name,
    type: "text" as const,
    choices: [],
    position: 0
  })
  await database.customFields.put(field("mine", "Skin"))
  const contact = { ...theirs, fields: { f1: "dry", f2: "red", f3: "nobody's" } }
  const fields = [field("f1", "skin"), field("f2", "Colour")]
  await take(await received(aBody({ contacts: [contact], customFields: fields })))
  expect((await database.contacts.toArray())[0]?.fields).toEqual({ mine: "dry", f2: "red" })
  expect((await database.customFields.toArray()).map((it) => it.name).toSorted()).toEqual([
    "Colour",
    "Skin"
  ])
})

test("two of theirs who are one of mine both leave what they bring", async () => {
  const mine = aContact({ phone: theirs.phone, size: "", tags: [] })
  await database.contacts.put(mine)
  const second = aContact({ name: "Zhang", phone: theirs.phone, tags: ["tea"], size: "M" })
  const pack = await received(aBody({ contacts: [theirs, second] }))
  expect(await take(pack)).toMatchObject({ ok: true })
  const [card] = await database.contacts.toArray()
  expect(card).toMatchObject({ size: "L", address: "Road 1" })
  expect(card?.tags.toSorted()).toEqual(["fruit", "tea"])
})

test("an extension of a few digits makes nobody the same", async () => {
  await database.contacts.put(aContact({ name: "Somebody else", phone: "ext. 12" }))
  const pack = await received(aBody({ contacts: [aContact({ phone: "12" })] }))
  expect((await previewPack(pack.body)).people).toMatchObject([{ match: null }])
})
