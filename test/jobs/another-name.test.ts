/** One person met by two identities: by name alone, and by an id once a probe was switched on. */
import "../support/fresh-database"

import { beforeEach, describe, expect, test } from "vitest"

import { addNote } from "~jobs/annotate-contact"
import { attachIdentity } from "~jobs/attach-identity"
import { addContact } from "~jobs/edit-contact"
import { recogniseContact } from "~jobs/recognise-contact"
import type { Identity } from "~model/identity"
import type { Sighting } from "~model/sighting"
import { database } from "~store/database"
import { undo } from "~store/undo"

import { aContact, anIdentity, aSighting } from "../support/builders"
import { freshDatabase } from "../support/fresh-database"

beforeEach(freshDatabase)

const whatsapp = (fields: Partial<Identity>) =>
  anIdentity({ site: "whatsapp-web", account: "86138", ...fields })
const named = (value: string) => whatsapp({ kind: "name", value, quality: "guess" })
const numbered = (value: string) => whatsapp({ kind: "phone", value, quality: "guess" })

/** As the page is read without the probe, and with it. */
const byName = (name: string): Sighting => ({ ...aSighting({ name }), identity: named(name) })
const byId = (value: string, name: string, ...also: Identity[]): Sighting => ({
  ...aSighting({ name }),
  identity: whatsapp({ kind: "lid", value, quality: "stable" }),
  also: [...also, named(name)]
})
const A = "100000000000001@lid"
const B = "200000000000002@lid"

const contact = async (name = "Wei") => {
  const it = aContact({ name })
  await database.contacts.add(it)
  return it
}

describe("the probe is switched on", () => {
  test("a customer confirmed by name is asked about once, and certain from then on", async () => {
    const wei = await contact()
    await attachIdentity(wei.id, byName("Wei"))
    expect(await recogniseContact(byName("Wei"))).toMatchObject({ who: "known" })
    const sighting = byId(A, "Wei")
    expect(await recogniseContact(sighting)).toEqual({ who: "ask", contact: wei, why: "guess" })
    expect(await addNote({ sighting }, "green tea")).toEqual({ ok: false, why: "ask-first" })
    await attachIdentity(wei.id, sighting)
    expect(await recogniseContact(sighting)).toMatchObject({ who: "known", contact: wei })
    expect(await database.contacts.count()).toBe(1)
  })

  test("a namesake of a customer who is known by an id is somebody new", async () => {
    const wei = await contact()
    await attachIdentity(wei.id, byId(A, "Wei"))
    expect(await recogniseContact(byId(B, "Wei"))).toEqual({ who: "new" })
    expect(await recogniseContact(byId(A, "Wei"))).toMatchObject({ contact: wei })
  })

  test("a name that nobody was confirmed by asks for nothing more than its card", async () => {
    expect(await recogniseContact(byId(A, "Wei"))).toEqual({ who: "new" })
    await addNote({ sighting: byId(A, "Wei") }, "green tea")
    expect(await recogniseContact(byId(A, "Wei"))).toMatchObject({ who: "known" })
  })

  test("one person's second id is asked about by the number, also with a card by the first", async () => {
    const wei = await contact()
    await attachIdentity(wei.id, byId(A, "Wei", numbered("+5511900000001")))
    const second = byId(B, "Wei", numbered("+5511900000001"))
    expect(await recogniseContact(second)).toMatchObject({ who: "ask", contact: wei })
    await attachIdentity(wei.id, second)
    for (const id of [A, B])
      expect(await recogniseContact(byId(id, "Wei"))).toMatchObject({ who: "known", contact: wei })
  })

  test("a number that passed to another person never shows the card unasked", async () => {
    const wei = await contact()
    await attachIdentity(wei.id, byId(A, "Wei", numbered("+5511900000001")))
    const heir = byId(B, "Otto", numbered("+5511900000001"))
    expect(await recogniseContact(heir)).toMatchObject({ who: "ask" })
    await addContact("Otto", heir)
    expect(await recogniseContact(heir)).toMatchObject({ contact: { name: "Otto" } })
    expect(await recogniseContact(byId(A, "Wei"))).toMatchObject({ contact: wei })
  })

  test("a customer in the bin is not asked about", async () => {
    const wei = await contact()
    await attachIdentity(wei.id, byName("Wei"))
    await database.contacts.update(wei.id, { deletedAt: 1 })
    expect(await recogniseContact(byId(A, "Wei"))).toEqual({ who: "new" })
  })
})

describe("the probe is switched off again", () => {
  test("a card made with it is found by the name, and asked about once", async () => {
    await addNote({ sighting: byId(A, "Wei") }, "green tea")
    const asked = await recogniseContact(byName("Wei"))
    expect(asked).toMatchObject({ who: "ask", contact: { name: "Wei" }, why: "guess" })
    if (asked.who === "ask") await attachIdentity(asked.contact.id, byName("Wei"))
    expect(await recogniseContact(byName("Wei"))).toMatchObject({ who: "known" })
    expect(await recogniseContact(byId(A, "Wei"))).toMatchObject({ who: "known" })
    expect(await database.contacts.count()).toBe(1)
  })

  test("a customer confirmed by name before stays confirmed", async () => {
    const wei = await contact()
    await attachIdentity(wei.id, byName("Wei"))
    await attachIdentity(wei.id, byId(A, "Wei"))
    expect(await recogniseContact(byName("Wei"))).toMatchObject({ who: "known", contact: wei })
  })

  test.each(["a note", "a card", "attaching"])(
    "a name that two customers bear is no longer enough: by %s",
    async (how) => {
      const wei = await contact()
      await attachIdentity(wei.id, byName("Wei"))
      await attachIdentity(wei.id, byId(A, "Wei"))
      const other = byId(B, "Wei")
      if (how === "a note") await addNote({ sighting: other }, "black tea")
      if (how === "a card") await addContact("Wei 2", other)
      if (how === "attaching") await attachIdentity((await contact("Wei 2")).id, other)
      expect(await recogniseContact(byName("Wei"))).toMatchObject({ who: "ask", contact: wei })
      expect(await recogniseContact(byId(B, "Wei"))).not.toMatchObject({ contact: wei })
    }
  )

  test("one who took another name since is found by it once something was written", async () => {
    await addNote({ sighting: byId(A, "Wei") }, "green tea")
    await addNote({ sighting: byId(A, "Wei Tea House") }, "moved")
    expect(await recogniseContact(byName("Wei Tea House"))).toMatchObject({ who: "ask" })
    expect(await database.contacts.count()).toBe(1)
  })
})

test("undoing takes all the names away that came with it, and gives the others theirs back", async () => {
  const wei = await contact()
  await attachIdentity(wei.id, byName("Wei"))
  await attachIdentity(wei.id, byId(A, "Wei"))
  const done = await addContact("Wei 2", byId(B, "Wei", numbered("+5511900000002")))
  expect(await database.identities.count()).toBe(4)
  await undo(done.ok && done.change ? done.change.id : "")
  expect(await database.identities.count()).toBe(2)
  expect(await recogniseContact(byName("Wei"))).toMatchObject({ who: "known", contact: wei })
})
