import "../support/fresh-database"

import { beforeEach, describe, expect, test, vi } from "vitest"

import { commit } from "~store/commit"
import { database } from "~store/database"
import { patch, put, remove } from "~store/write"

import { aContact, anOrder } from "../support/builders"
import { freshDatabase } from "../support/fresh-database"

beforeEach(freshDatabase)

const contact = aContact()
const added = { kind: "contact-added", name: contact.name } as const
const edited = { kind: "contact-edited", name: contact.name } as const

describe("the one door", () => {
  test("writes the rows and the change that tells of them", async () => {
    const change = await commit(() => ({
      act: added,
      contactId: contact.id,
      writes: [put("contacts", contact)]
    }))
    expect(await database.contacts.get(contact.id)).toEqual(contact)
    expect(change?.edits).toMatchObject([{ table: "contacts", key: contact.id, how: "created" }])
    expect(change?.edits[0]?.fields["name"]).toEqual({ new: "张三" })
    expect(await database.changes.toArray()).toEqual([change])
  })

  test("keeps, per field, what it was and what it became", async () => {
    await database.contacts.add(contact)
    const change = await commit(() => ({
      act: edited,
      writes: [patch("contacts", contact.id, { name: "李四", tags: [] })]
    }))
    expect(change?.edits).toEqual([
      {
        table: "contacts",
        key: contact.id,
        how: "changed",
        fields: { name: { old: "张三", new: "李四" } }
      }
    ])
  })

  test("names every customer whose rows it touches beside the one it is for", async () => {
    const other = aContact({ name: "Other" })
    const third = aContact({ name: "Third" })
    const order = anOrder({ contactId: third.id })
    await database.contacts.bulkAdd([contact, other, third])
    await database.orders.add(order)
    const bulk = await commit(() => ({
      act: { kind: "contacts-edited", name: "3" },
      contactId: contact.id,
      writes: [
        patch("contacts", contact.id, { stage: "regular" }),
        patch("contacts", other.id, { stage: "regular" }),
        patch("orders", order.id, { state: "paid" })
      ]
    }))
    expect(bulk?.about?.toSorted()).toEqual([other.id, third.id].toSorted())
    expect(await database.changes.where("about").equals(third.id).toArray()).toEqual([bulk])
  })

  test("records nothing where nothing became different", async () => {
    await database.contacts.add(contact)
    const change = await commit(() => ({
      act: edited,
      writes: [patch("contacts", contact.id, { name: contact.name })]
    }))
    expect(change).toBeNull()
    expect(await database.changes.count()).toBe(0)
  })

  test("records what happened without a row of its own", async () => {
    const act = {
      kind: "inserted",
      name: "Apples",
      what: "link",
      id: "1",
      price: null,
      variant: ""
    } as const
    expect(await commit(() => ({ act, writes: [] }))).toMatchObject({ act, edits: [] })
  })

  test("a plan that fails leaves neither row nor change", async () => {
    const twin = aContact({ code: contact.code })
    const failing = commit(() => ({
      act: added,
      writes: [put("contacts", contact), put("contacts", twin)]
    }))
    await expect(failing).rejects.toThrow()
    expect(await database.contacts.count()).toBe(0)
    expect(await database.changes.count()).toBe(0)
  })

  test("a removed row keeps all its fields in the change; a missing one is no edit", async () => {
    await database.contacts.add(contact)
    const change = await commit(() => ({
      act: edited,
      writes: [remove("contacts", contact.id), remove("contacts", "nobody")]
    }))
    expect(change?.edits).toHaveLength(1)
    expect(Object.keys(change?.edits[0]?.fields ?? {}).toSorted()).toEqual(
      Object.keys(contact).toSorted()
    )
  })

  test("writes to one row build on each other and are told one by one", async () => {
    const passing = aContact({ name: "Passing" })
    const change = await commit(() => ({
      act: added,
      writes: [
        put("contacts", contact),
        put("contacts", passing),
        patch("contacts", contact.id, { stage: "quoted" }),
        remove("contacts", passing.id),
        patch("contacts", contact.id, { stage: "quoted" }),
        patch("contacts", passing.id, { stage: "quoted" })
      ]
    }))
    expect(change?.edits.map(({ key, how }) => [key, how])).toEqual([
      [contact.id, "created"],
      [passing.id, "created"],
      [contact.id, "changed"],
      [passing.id, "removed"]
    ])
    expect(change?.edits[2]?.fields).toEqual({ stage: { old: contact.stage, new: "quoted" } })
    expect(await database.contacts.toArray()).toEqual([{ ...contact, stage: "quoted" }])
  })

  test("ids go on upwards when the wall clock is set back, and bear one device", async () => {
    const now = vi.spyOn(Date, "now")
    const times = [5_000, 4_000, 4_000, 9_000]
    const ids: string[] = []
    for (const time of times) {
      now.mockReturnValue(time)
      const change = await commit(() => ({ act: added, writes: [put("contacts", aContact())] }))
      ids.push(change?.id ?? "")
    }
    now.mockRestore()
    expect(ids).toEqual(ids.toSorted())
    expect(new Set(ids).size).toBe(4)
    expect(new Set(ids.map((id) => id.split("-")[1])).size).toBe(1)
  })

  test("two writers at once get two changes, none lost", async () => {
    const people = Array.from({ length: 20 }, () => aContact())
    await Promise.all(
      people.map((it) => commit(() => ({ act: added, writes: [put("contacts", it)] })))
    )
    expect(await database.contacts.count()).toBe(20)
    expect(await database.changes.count()).toBe(20)
  })
})
