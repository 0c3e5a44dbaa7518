import "../support/fresh-database"

import { beforeEach, describe, expect, test } from "vitest"

import { attachIdentity, attachPage, detachIdentity } from "~jobs/attach-identity"
import { addContact, binContact, editContact } from "~jobs/edit-contact"
import { recogniseContact } from "~jobs/recognise-contact"
import { identityKey } from "~model/identity"
import { database } from "~store/database"

import { aContact, aSighting } from "../support/builders"
import { freshDatabase } from "../support/fresh-database"

beforeEach(freshDatabase)
const two = async () => {
  const people = [aContact(), aContact({ name: "李四" })] as const
  await database.contacts.bulkAdd([...people])
  return people
}

describe("attaching", () => {
  test("who was attached is recognised, who was detached is new", async () => {
    const [zhang] = await two()
    const sighting = aSighting()
    expect(await recogniseContact(sighting)).toEqual({ who: "new" })
    await attachIdentity(zhang.id, sighting)
    expect(await recogniseContact(sighting)).toMatchObject({ who: "known", contact: zhang })
    await detachIdentity(sighting.identity ? identityKey(sighting.identity) : "")
    expect(await recogniseContact(sighting)).toEqual({ who: "new" })
    expect(await detachIdentity("never")).toEqual({ ok: false, why: "gone" })
  })

  test.each(["stable", "alias"] as const)("a %s one stays with its customer", async (quality) => {
    const [zhang, li] = await two()
    const sighting = aSighting({}, { quality })
    await attachIdentity(zhang.id, sighting)
    expect(await attachIdentity(li.id, sighting)).toEqual({ ok: false, why: "taken" })
    expect(await addContact("王五", sighting)).toEqual({ ok: false, why: "taken" })
    expect(await database.contacts.count()).toBe(2)
    await binContact(zhang.id)
    expect(await attachIdentity(li.id, sighting)).toMatchObject({ ok: true })
  })

  test("a guess goes where the seller says", async () => {
    const [zhang, li] = await two()
    const guess = aSighting({}, { kind: "name", value: "A", quality: "guess" })
    await attachIdentity(zhang.id, guess)
    expect(await attachIdentity(li.id, guess)).toMatchObject({ ok: true })
    expect(await recogniseContact(guess)).toMatchObject({ who: "known", contact: li })
  })

  test("nobody, or to somebody gone", async () => {
    const [zhang] = await two()
    expect(await attachIdentity(zhang.id, aSighting({}, null))).toEqual({
      ok: false,
      why: "nobody"
    })
    expect(await attachIdentity("never", aSighting())).toEqual({ ok: false, why: "gone" })
  })

  test("a page: bound to its address, once, and only a web page", async () => {
    const [zhang, li] = await two()
    const url = "https://desk.example/chat?id=7&token=x"
    expect(await attachPage(zhang.id, url, "Desk")).toMatchObject({ ok: true })
    expect(await database.identities.toArray()).toMatchObject([
      { site: "page", value: "https://desk.example/chat?id=7" }
    ])
    expect(await attachPage(li.id, url, "Desk")).toEqual({ ok: false, why: "taken" })
    expect(await attachPage(li.id, "no address", "")).toEqual({ ok: false, why: "bad-url" })
    expect(await attachPage(li.id, "chrome://newtab/", "")).toEqual({ ok: false, why: "bad-url" })
  })
})

describe("a customer by hand", () => {
  test("an edit is trimmed, checked, and nothing where nothing differs", async () => {
    const [zhang] = await two()
    expect(await editContact(zhang.id, { name: "  Zhang San " })).toMatchObject({ ok: true })
    expect((await database.contacts.get(zhang.id))?.name).toBe("Zhang San")
    expect(await editContact(zhang.id, { name: "   " })).toEqual({ ok: false, why: "empty" })
    expect(await editContact(zhang.id, { phone: "1".repeat(61) })).toEqual({
      ok: false,
      why: "too-long"
    })
    expect(await editContact(zhang.id, { name: "Zhang San" })).toEqual({ ok: true, change: null })
    expect(await editContact("never", {})).toEqual({ ok: false, why: "gone" })
  })

  test("added with and without a person on screen", async () => {
    expect(await addContact(" ", null)).toEqual({ ok: false, why: "empty" })
    await addContact("王五", null)
    await addContact("赵六", aSighting())
    expect(await database.contacts.count()).toBe(2)
    expect(await recogniseContact(aSighting())).toMatchObject({ contact: { name: "赵六" } })
  })
})
