import "../support/fresh-database"

import { beforeEach, describe, expect, test } from "vitest"

import { addNote } from "~jobs/annotate-contact"
import { addTag, binContact } from "~jobs/edit-contact"
import { database } from "~store/database"
import { idsOf, survivorOf } from "~store/survivor"

import { aContact, anOrder } from "../support/builders"
import { freshDatabase } from "../support/fresh-database"
import { merge, two } from "../support/merge-two"
import { everything } from "../support/random-customer"

beforeEach(freshDatabase)

describe("merging", () => {
  test("what one card says is taken over, tags are united, records follow", async () => {
    const [stays, goes] = await two(
      aContact({ tags: ["vip"], phone: "139" }),
      aContact({ tags: ["b2b", "vip"], email: "a@x.example", fields: { shoe: "42" } })
    )
    await database.orders.add(anOrder({ contactId: goes }))
    expect(await merge(stays, goes)).toMatchObject({
      ok: true,
      change: { act: { kind: "contacts-merged", loser: goes }, contactId: stays }
    })
    expect(await database.contacts.get(stays)).toMatchObject({
      phone: "139",
      email: "a@x.example",
      tags: ["vip", "b2b"],
      fields: { shoe: "42" }
    })
    expect((await database.contacts.get(goes))?.deletedAt).not.toBeNull()
    expect((await database.orders.toArray())[0]?.contactId).toBe(stays)
    expect(await database.notes.count()).toBe(0)
  })

  test("what was not chosen is kept in a note; the stricter consent and the further stage win", async () => {
    const [stays, goes] = await two(
      aContact({ phone: "1", consent: "given", consentAt: 3, stage: "quoted" }),
      aContact({ phone: "2", consent: "stopped", consentAt: 7, stage: "new" })
    )
    await merge(stays, goes, { chosen: new Map([["phone", "loser"]]) })
    expect(await database.contacts.get(stays)).toMatchObject({
      phone: "2",
      consent: "stopped",
      consentAt: 7,
      stage: "quoted"
    })
    const [note] = await database.notes.toArray()
    expect(note?.text).toContain('phone: "1"')
    expect(note?.text).toContain('stage: "new"')
  })

  test("refused: into itself, with somebody in the bin, twice, a group and a person", async () => {
    const [stays, goes] = await two()
    const group = aContact({ group: true })
    const binned = aContact({ deletedAt: 5 })
    await database.contacts.bulkAdd([group, binned])
    const before = await everything()
    expect(await merge(stays, stays)).toEqual({ ok: false, why: "merge-itself" })
    expect(await merge(stays, group.id)).toEqual({ ok: false, why: "merge-group" })
    expect(await merge(binned.id, stays)).toEqual({ ok: false, why: "merge-gone" })
    expect(await merge(stays, "never")).toEqual({ ok: false, why: "merge-gone" })
    expect(await everything()).toEqual(before)
    await merge(stays, goes)
    expect(await merge(stays, goes)).toEqual({ ok: false, why: "merge-gone" })
    expect(await merge(goes, stays)).toEqual({ ok: false, why: "merge-gone" })
  })

  test("a circle of damaged rows is refused and does not hang", async () => {
    const [stays, goes] = await two()
    const between = aContact({ deletedAt: 1, mergedInto: goes })
    await database.contacts.add(between)
    await database.contacts.update(stays, { mergedInto: between.id, deletedAt: null })
    expect(await merge(stays, goes)).toEqual({ ok: false, why: "merge-gone" })
    await database.contacts.update(goes, { mergedInto: stays })
    expect(await survivorOf(stays)).toBeUndefined()
    expect(await idsOf(stays)).toHaveLength(3)
  })

  test("the loser's id leads to the survivor, through two merges too", async () => {
    const [a, b] = await two()
    const c = aContact({ name: "Third" })
    await database.contacts.add(c)
    await merge(b, a)
    await merge(c.id, b)
    expect((await survivorOf(a))?.id).toBe(c.id)
    expect(await idsOf(c.id)).toEqual([c.id, b, a])
  })

  test("what another window writes on the merged card goes to the survivor", async () => {
    const [stays, goes] = await two()
    await merge(stays, goes)
    await addNote({ contactId: goes }, "late")
    await addTag(goes, "late")
    expect((await database.notes.toArray()).map((it) => it.contactId)).toContain(stays)
    expect((await database.contacts.get(stays))?.tags).toEqual(["late"])
    await binContact(goes)
    expect((await database.contacts.get(stays))?.deletedAt).not.toBeNull()
  })
})
