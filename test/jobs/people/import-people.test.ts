import { freshDatabase } from "../../support/fresh-database"

import { beforeEach, describe, expect, it } from "vitest"
import { importPeople, previewPeople } from "~jobs/people/import-people"
import { database } from "~store/database"
import { lastUndoable, undo } from "~store/undo"
import { aContact, anIdentity, aNote } from "../../support/builders"
import { identityKey } from "~model/identity"
import { googleFile, shopifyCustomers } from "../../support/people-files"
import { peopleIn, taking } from "../../support/read-people"

beforeEach(freshDatabase)

const whats = async (text: string, how = taking) =>
  ((await previewPeople(await peopleIn(text), how)) ?? []).map((it) => it.what)
const bring = async (text: string, how = taking) => importPeople(await peopleIn(text), how)
const all = () => database.contacts.toArray()
const one = async () => (await all())[0]

describe("whom a row is", () => {
  it("by phone however it is written, by e-mail, by the site's id", async () => {
    await database.contacts.bulkPut([
      aContact({ id: "p", name: "P", phone: "+86 138-0013-8000" }),
      aContact({ id: "e", name: "E", email: "Ann@Example.com" }),
      aContact({ id: "i", name: "I" })
    ])
    const identity = anIdentity({ site: "shopify-admin", account: "tea", value: "9" })
    const rest = { contactId: "i", name: "I", confirmedAt: null, createdAt: 1 }
    await database.identities.put({ ...identity, key: identityKey(identity), ...rest })
    const steps = await previewPeople(
      await peopleIn("name,phone,email\nA,13800138000,\nB,,ann@example.com\nC,555,\n"),
      taking
    )
    expect(steps).toMatchObject([
      { what: "merged", into: "P", by: "phone" },
      { what: "merged", into: "E", by: "email" },
      { what: "new" }
    ])
    const shop = "Customer ID,First Name,Email,Accepts Email Marketing\n'9,Ian,,no\n"
    expect(await previewPeople(await peopleIn(shop), taking)).toMatchObject([
      { what: "merged", into: "I", by: "id" }
    ])
  })

  it("a number that several bear is nobody's, but for one of their name", async () => {
    await database.contacts.bulkPut([
      aContact({ id: "a", name: "Ann", phone: "+12175550101" }),
      aContact({ id: "b", name: "Bo", phone: "+12175550101" })
    ])
    expect(
      await previewPeople(await peopleIn("name,phone\nCy,+12175550101\nbo,+12175550101\n"), taking)
    ).toMatchObject([
      { what: "new", beside: { why: "several", by: "phone" } },
      { what: "unchanged", into: "Bo" }
    ])
  })

  it("twice in a file is once, unless the file calls them differently", async () => {
    const steps = await previewPeople(
      await peopleIn("name,phone,email\nAnn,5550101,\nAnn,5550101,ann@b.example\nBo,5550101,\n"),
      taking
    )
    expect(steps).toMatchObject([
      { what: "new" },
      { what: "repeated", first: 2, by: "phone" },
      { what: "new", beside: { why: "other-name", name: "Ann", row: 2 } }
    ])
    await bring("name,phone,email\nAnn,5550101,\nAnn,5550101,ann@b.example\n")
    expect(await all()).toMatchObject([{ name: "Ann", phone: "5550101", email: "ann@b.example" }])
  })

  it("never one in the bin, nor a group", async () => {
    await database.contacts.bulkPut([
      aContact({ id: "gone", phone: "5550101", deletedAt: 5 }),
      aContact({ id: "group", phone: "5550102", group: true })
    ])
    expect(await whats("name,phone\nA,5550101\nB,5550102\n")).toEqual(["new", "new"])
  })
})

describe("what becomes of a card", () => {
  it("what it says stays; what it lacks is filled; what differs is in a note, once", async () => {
    await database.contacts.put(
      aContact({ id: "a", name: "Ann", phone: "5550101", address: "Old St 1", tags: ["vip"] })
    )
    const file =
      "name,phone,address,email,tags,note\nAnn Lee,5550101,New St 2,a@b.example,VIP;tea,calls late\n"
    await bring(file)
    expect(await one()).toMatchObject({
      name: "Ann",
      address: "Old St 1",
      email: "a@b.example",
      tags: ["vip", "tea"]
    })
    const notes = (await database.notes.toArray()).map((it) => it.text)
    expect(notes.toSorted()).toEqual(["calls late", "name: Ann Lee\naddress: New St 2"])
    expect(await whats(file)).toEqual(["unchanged"])
    expect(await bring(file)).toEqual({ ok: false, why: "nothing-new" })
  })

  it("or the file's word counts, where the seller says so", async () => {
    await database.contacts.put(
      aContact({ id: "a", name: "Ann", phone: "5550101", address: "Old" })
    )
    await bring("name,phone,address\nAnn Lee,5550101,New\n", { ...taking, word: "file" })
    expect(await one()).toMatchObject({ name: "Ann Lee", address: "New" })
    expect((await database.notes.toArray())[0]?.text).toContain("address: Old")
  })

  it("a stop stays a stop", async () => {
    await database.contacts.put(aContact({ id: "a", email: "ann@example.com", consent: "stopped" }))
    await bring(shopifyCustomers, { ...taking, word: "file" })
    expect((await database.contacts.get("a"))?.consent).toBe("stopped")
  })

  it("further numbers are kept, and found by the next time", async () => {
    await bring(googleFile)
    const kinds = (await database.identities.toArray()).map((it) => [it.kind, it.value])
    expect(kinds).toContainEqual(["phone", "+44 20 7946 0002"])
    expect(await whats("name,phone\nSomebody,+442079460002\n")).toEqual(["merged"])
    expect(await whats(googleFile)).toEqual(["unchanged", "unchanged"])
  })
})

it("is one change, taken back by one", async () => {
  await database.contacts.put(aContact({ id: "a", name: "Ann", email: "ann@example.com" }))
  const before = await database.contacts.get("a")
  expect((await bring(shopifyCustomers)).ok).toBe(true)
  expect(await database.contacts.count()).toBe(2)
  expect((await database.contacts.get("a"))?.phone).toBe("+12175550101")
  const last = await lastUndoable()
  expect(last?.act).toEqual({ kind: "people-imported", name: "2" })
  await undo(last?.id ?? "")
  expect(await all()).toEqual([before])
  expect(await database.notes.count()).toBe(0)
  expect(await database.identities.count()).toBe(0)
})

it("ended on the way, nothing of it is there", async () => {
  const rows = Array.from({ length: 1500 }, (_, at) => `Person ${at},+1217555${1000 + at}`)
  const reads = await peopleIn(`name,phone\n${rows.join("\n")}\n`)
  const ended = new AbortController()
  const shares: number[] = []
  const told = (share: number) => {
    shares.push(share)
    if (share > 0.3) ended.abort()
  }
  expect(await importPeople(reads, taking, told, ended.signal)).toEqual({
    ok: false,
    why: "stopped"
  })
  expect(shares.length).toBeGreaterThan(1)
  expect(await database.contacts.count()).toBe(0)
  expect(await database.changes.count()).toBe(0)
})

it("who was erased for good is not brought back by an old file of ours", async () => {
  const { tombstonesOf } = await import("~jobs/tombstone")
  const id = "3f2504e0-4f89-41d3-9a0c-0305e82c3301"
  const hashes = await tombstonesOf([id])
  await database.tombstones.put({ id: hashes.get(id) ?? "", at: 1 })
  const card = `BEGIN:VCARD\nVERSION:4.0\nUID:${id}\nFN:Gone\nEND:VCARD\n`
  expect(await previewPeople(await peopleIn(card), taking)).toMatchObject([
    { what: "refused", faults: [{ why: "erased" }] }
  ])
})

it("taken back, whoever was written on since stays, with what they were known by", async () => {
  const rows = Array.from({ length: 600 }, (_, at) => `P${at},+1212${String(at).padStart(7, "0")}`)
  await bring(`name,phone,note\n${rows.map((it) => `${it},hello`).join("\n")}\n`)
  const [edited, noted, merged, other] = await all()
  if (!edited || !noted || !merged || !other) throw new Error("not there")
  await database.contacts.update(edited.id, { address: "Later St 1" })
  await database.notes.put(aNote({ id: "later", contactId: noted.id }))
  await database.contacts.put(aContact({ id: "loser", mergedInto: merged.id, deletedAt: 5 }))
  const last = await lastUndoable()
  const undone = await undo(last?.id ?? "")
  expect(undone).toMatchObject({ ok: true, kept: 3 })
  const left = (await all()).map((it) => it.id)
  expect(left.toSorted()).toEqual([edited.id, noted.id, merged.id, "loser"].toSorted())
  expect((await database.notes.toArray()).map((it) => it.id)).toEqual(["later"])
}, 120_000)
