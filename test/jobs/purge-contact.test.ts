import "../support/fresh-database"

import { beforeEach, describe, expect, test, vi } from "vitest"

import { addNote, binNote, editNote } from "~jobs/annotate-contact"
import { attachIdentity } from "~jobs/attach-identity"
import { tagAll } from "~jobs/bulk-edit"
import { keepDraft } from "~jobs/drafts"
import { binContact, editContact } from "~jobs/edit-contact"
import { eraseAgain } from "~jobs/erase-again"
import { markDistinct } from "~jobs/find-duplicates"
import { journeys } from "~jobs/journey"
import { mergeContacts } from "~jobs/merge-contacts"
import { planAt } from "~jobs/plan-follow-up"
import { purgeContact } from "~jobs/purge-contact"
import { keepRecentSearch } from "~jobs/recent-searches"
import { forContacts, startQueue } from "~jobs/queue"
import { addSheet } from "~jobs/sheets"
import { linkBuyers } from "~jobs/sheet-buyers"
import { unmergeContact } from "~jobs/unmerge-contacts"
import { addWant } from "~jobs/wants"
import type { Contact } from "~model/contact"
import { database } from "~store/database"
import { undo } from "~store/undo"

import { aContact, anApple, anOrder, aSighting } from "../support/builders"
import { fakeBrowser, resetBrowser } from "../support/fake-browser"
import { freshDatabase } from "../support/fresh-database"

vi.mock("webextension-polyfill", async () => ({
  default: (await import("../support/fake-browser")).fakeBrowser
}))

beforeEach(async () => {
  await freshDatabase()
  resetBrowser()
})

const HOUR = 3_600_000

const canary = (fields: Partial<Contact> = {}): Contact =>
  aContact({ name: "Kanari Vogel", phone: "canary-phone", address: "canary-address", ...fields })

/** Everything in every table, as text; bytes by their number. */
const everything = async (): Promise<string> => {
  const all = await Promise.all(database.tables.map(async (it) => [it.name, await it.toArray()]))
  return JSON.stringify([...all, await fakeBrowser.storage.session.get(null)])
}

/** Nothing that was said of them is anywhere. */
const expectGone = async (...ids: string[]) => {
  const text = await everything()
  for (const word of [/canary[^"]*/giu, /Kanari[^"]*/gu])
    expect(text.match(word) ?? [], String(word)).toEqual([])
  for (const id of ids) expect(text.includes(id), `id ${id}`).toBe(false)
}

const picture = () => ({
  name: "canary.png",
  type: "image/png" as const,
  size: 3,
  width: 1,
  height: 1,
  data: new Blob(["abc"])
})

const live = async (contact: Contact) => {
  await database.contacts.add(contact)
  const target = { contactId: contact.id }
  await addNote(target, "canary note", "canary quote", "site", [picture()])
  const gone = await addNote(target, "canary binned note")
  const [edit] = (gone.ok && gone.change?.edits) || []
  if (edit) await editNote(edit.key, "canary binned note edited", "canary binned note")
  if (edit) await binNote(edit.key)
  await attachIdentity(contact.id, aSighting({ name: "canary on site" }, { value: "canary-77" }))
  const dueAt = Date.now() + HOUR
  await planAt(target, { kind: "promise", text: "canary promise", said: "canary said", dueAt })
  await editContact(contact.id, { phone: "canary-new-phone" })
  const apple = anApple()
  await database.products.put(apple)
  await addWant(contact.id, apple.id, null, "canary wish")
  await database.orders.add(anOrder({ contactId: contact.id, note: "canary order" }))
  await keepDraft(`note ${contact.id}`, "canary draft")
  await database.notices.put({ id: (await database.followUps.toArray())[0]?.id ?? "", dueAt })
  await journeys.set("7", {
    at: 1,
    goal: "chat",
    state: "going",
    contactId: contact.id,
    name: contact.name,
    siteName: "",
    search: "",
    from: null
  })
}

describe("erasing for good", () => {
  test("leaves no word of the customer in any table or in the session", async () => {
    const contact = canary()
    await live(contact)
    await keepRecentSearch("canary bird")
    expect(await everything()).toContain("canary")
    const done = await purgeContact(contact.id)
    await expectGone(contact.id)
    if (!done.ok) throw new Error("nobody was erased")
    expect(done.receipt.counts).toMatchObject({
      contacts: 1,
      notes: 2,
      pictures: 1,
      identities: 1,
      followUps: 1,
      orders: 1,
      wants: 1,
      drafts: 1
    })
    expect(await database.blobs.count()).toBe(0)
    expect(await database.notices.count()).toBe(0)
    expect(JSON.stringify(done.receipt)).not.toMatch(/canary|Kanari/iu)
  })

  test("takes whoever was merged into them along", async () => {
    const [stays, goes] = [canary(), canary({ name: "Kanari Zwei", phone: "canary-2" })]
    await live(stays)
    await database.contacts.add(goes)
    await addNote({ contactId: goes.id }, "canary of the other")
    const note = () => "canary dropped phone"
    await mergeContacts({ survivor: stays.id, loser: goes.id, chosen: new Map(), note })
    await purgeContact(stays.id)
    await expectGone(stays.id, goes.id)
    expect(await database.contacts.count()).toBe(0)
  })

  test.each(["the erased one was merged", "the other one was merged"])(
    "after a merge that was taken apart (%s) the other keeps their card",
    async (which) => {
      const [other, contact] = [aContact({ name: "李四", phone: "139" }), canary()]
      await database.contacts.bulkAdd([other, contact])
      await addNote({ contactId: contact.id }, "canary note")
      await addNote({ contactId: other.id }, "likes pears")
      const [survivor, loser] = which.startsWith("the erased")
        ? [other.id, contact.id]
        : [contact.id, other.id]
      const note = () => "canary dropped"
      await mergeContacts({ survivor, loser, chosen: new Map([["phone", "loser"]]), note })
      await unmergeContact(loser)
      await purgeContact(contact.id)
      await expectGone(contact.id)
      expect(await database.contacts.get(other.id)).toEqual(other)
      expect((await database.notes.toArray()).map((it) => it.text)).toEqual(["likes pears"])
    }
  )

  test("keeps the other customers' part of what was done to several at once", async () => {
    const [other, contact] = [aContact({ name: "李四" }), canary()]
    await database.contacts.bulkAdd([other, contact])
    const tagged = await tagAll([other.id, contact.id], "vip")
    await markDistinct(other.id, contact.id)
    await startQueue("Queue", forContacts([other.id, contact.id]), null)
    await purgeContact(contact.id)
    await expectGone(contact.id)
    const [queue] = await database.queues.toArray()
    expect(queue?.steps.map((it) => it.contactId)).toEqual([other.id])
    expect(await database.distincts.count()).toBe(0)
    if (!tagged.ok || !tagged.change) throw new Error("nothing was tagged")
    expect(await undo(tagged.change.id)).toMatchObject({ ok: true })
    expect((await database.contacts.get(other.id))?.tags).toEqual([])
    expect(await database.contacts.get(contact.id)).toBeUndefined()
  })

  test("makes their lines of a group-buy sheet blank, and no other's", async () => {
    const contact = canary()
    const other = aContact({ name: "李四" })
    await database.contacts.bulkAdd([contact, other])
    const text = "1. Kanari Vogel 苹果2箱\n2. 李四 苹果1箱"
    await addSheet({ title: "Fruit", text, contactId: "", only: "" })
    const sheet = async () => (await database.sheets.toArray())[0]
    const id = (await sheet())?.id ?? ""
    await linkBuyers(
      id,
      new Map([
        [0, contact.id],
        [1, other.id]
      ])
    )
    for (const { id: contactId } of [contact, other])
      await database.orders.add(anOrder({ contactId, sheetId: id }))
    expect(await database.orders.count()).toBe(2)
    await purgeContact(contact.id)
    await expectGone(contact.id)
    expect((await sheet())?.text).toBe("—\n2. 李四 苹果1箱")
    expect((await sheet())?.lines).toMatchObject([
      { raw: "—", name: "—", contactId: null, orderId: null, items: [{ quantity: 2 }] },
      { name: "李四", contactId: other.id }
    ])
    expect((await database.orders.toArray()).map((it) => it.contactId)).toEqual([other.id])
  })

  test("a line of somebody whose name is alike stays linked, and with its order", async () => {
    const [contact, other] = [aContact({ name: "小李" }), aContact({ name: "小李子" })]
    await database.contacts.bulkAdd([contact, other])
    await addSheet({ title: "Fruit", text: "1. 小李子 苹果1箱", contactId: "", only: "" })
    const id = (await database.sheets.toArray())[0]?.id ?? ""
    await linkBuyers(id, new Map([[0, other.id]]))
    await purgeContact(contact.id)
    expect((await database.sheets.get(id))?.lines).toMatchObject([{ contactId: other.id }])
  })

  test("another's longer name stays whole in the history", async () => {
    const [contact, other] = [aContact({ name: "Anna" }), aContact({ name: "Anna Schmidt" })]
    await database.contacts.bulkAdd([contact, other])
    const renamed = await editContact(other.id, { name: "A. Schmidt" })
    await purgeContact(contact.id)
    await undo((renamed.ok && renamed.change?.id) || "")
    expect((await database.contacts.get(other.id))?.name).toBe("Anna Schmidt")
  })

  test("a name with a hyphen and other signs can be erased", async () => {
    const contact = canary({ name: "Kanari-Vogel (v/o) [1.5] a\\b -" })
    await live(contact)
    expect(await purgeContact(contact.id)).toMatchObject({ ok: true })
    await expectGone(contact.id)
  })

  test("drafts for others stay, however short what a site calls the erased", async () => {
    const [contact, other] = [canary(), aContact()]
    await database.contacts.bulkAdd([contact, other])
    await attachIdentity(contact.id, aSighting({ name: "canary" }, { value: "7" }))
    const key = (await database.identities.toArray())[0]?.key ?? ""
    await keepDraft(`note ${key}`, "canary")
    await keepDraft(`note ${key}7`, "stays")
    await keepDraft("note contact 7777", "stays")
    await purgeContact(contact.id)
    expect((await database.drafts.toArray()).map((it) => it.text)).toEqual(["stays", "stays"])
  })

  test("no undo brings anything back", async () => {
    const contact = canary()
    await database.contacts.add(contact)
    await addNote({ contactId: contact.id }, "canary note")
    await binContact(contact.id)
    const before = await database.changes.toArray()
    await purgeContact(contact.id)
    for (const change of [...before, ...(await database.changes.toArray())]) {
      await undo(change.id)
      await expectGone(contact.id)
    }
    expect(await database.contacts.count()).toBe(0)
  })

  test("a name inside another word is another's", async () => {
    const contact = canary({ name: "Ann" })
    const other = aContact({ name: "Annette" })
    await database.contacts.bulkAdd([contact, other])
    await addNote({ contactId: other.id }, "a note")
    await purgeContact(contact.id)
    const [change] = await database.changes.toArray()
    expect(change?.act).toEqual({ kind: "note-added", name: "Annette" })
  })

  test("an old copy that is put back is erased again", async () => {
    const contact = canary()
    await live(contact)
    const copy = await Promise.all(
      ["contacts", "notes", "changes"].map(
        async (it) => [it, await database.table(it).toArray()] as const
      )
    )
    await purgeContact(contact.id)
    for (const [table, rows] of copy) await database.table(table).bulkPut(rows)
    expect(await everything()).toContain("canary")
    expect(await eraseAgain()).toBe(1)
    await expectGone(contact.id)
    expect(await eraseAgain()).toBe(0)
    const [grave] = await database.tombstones.toArray()
    expect(grave?.id).toMatch(/^[0-9a-f]{64}$/u)
  })

  test("somebody who is not there is said to be gone", async () => {
    expect(await purgeContact("nobody")).toEqual({ ok: false, why: "gone" })
  })

  test("a large history is gone through in one go", async () => {
    const contact = canary()
    const others = Array.from({ length: 50 }, (_, at) => aContact({ name: `客户${at}` }))
    await database.contacts.bulkAdd([contact, ...others])
    for (let round = 0; round < 3; round += 1)
      await tagAll([contact.id, ...others.map((it) => it.id)], `tag${round}`)
    await purgeContact(contact.id)
    await expectGone(contact.id)
    const changes = await database.changes.toArray()
    expect(changes.filter((it) => it.edits.length === 50)).toHaveLength(3)
  })
})
