import "../support/fresh-database"

import { beforeEach, describe, expect, test } from "vitest"

import { duplicatesOf, likelyContacts, markDistinct } from "~jobs/find-duplicates"
import { mergeContacts } from "~jobs/merge-contacts"
import type { Contact } from "~model/contact"
import { type Identity, identityKey } from "~model/identity"
import { database } from "~store/database"
import { undo } from "~store/undo"

import { aContact, anIdentity, aSighting } from "../support/builders"
import { freshDatabase } from "../support/fresh-database"

beforeEach(freshDatabase)

const known = async (fields: Partial<Contact>, ...identities: Partial<Identity>[]) => {
  const contact = aContact(fields)
  await database.contacts.add(contact)
  for (const it of identities) {
    const identity = anIdentity(it)
    const key = identityKey(identity)
    const rest = { key, contactId: contact.id, name: "", confirmedAt: null, createdAt: 1 }
    await database.identities.add({ ...identity, ...rest })
  }
  return contact.id
}
const found = async (id: string) =>
  (await duplicatesOf(id)).map(({ contact, by }) => [contact.name, ...by])

describe("two cards of one customer", () => {
  test("by all there is, the surest first", async () => {
    const id = await known({ name: "张三", phone: "13800138000", email: "z@x.example" })
    await known({ name: "Zhang San" })
    await known({ name: "Z", email: "Z@x.example" })
    await known({ name: "老张" }, { site: "whatsapp-web", kind: "phone", value: "8613800138000" })
    await known({ name: "李四", phone: "13900139000" })
    expect(await found(id)).toEqual([
      ["老张", "phone"],
      ["Z", "email"],
      ["Zhang San", "script"]
    ])
  })

  test("a WhatsApp lid is an alias and no number", async () => {
    const id = await known({ name: "A", phone: "13800138000" })
    await known({ name: "B" }, { site: "whatsapp-web", kind: "lid", value: "13800138000" })
    expect(await found(id)).toEqual([])
  })

  test("a user name is one on every site; ids are each site's own", async () => {
    const id = await known(
      { name: "A" },
      { site: "telegram-a", kind: "username", value: "zhangsan" },
      { site: "telegram-a", kind: "id", value: "123456" }
    )
    await known({ name: "B" }, { site: "instagram", kind: "username", value: "ZhangSan" })
    await known({ name: "C" }, { site: "instagram", kind: "id", value: "123456" })
    expect(await found(id)).toEqual([["B", "handle"]])
  })

  test("groups are never compared with persons, nor who is in the bin", async () => {
    const id = await known({ name: "张三" })
    await known({ name: "张三", group: true })
    await known({ name: "张三", deletedAt: 5 })
    expect(await found(id)).toEqual([])
  })

  test("not the same: never asked again, until it is taken back", async () => {
    const a = await known({ name: "张三" })
    const b = await known({ name: "张三" })
    const apart = await markDistinct(a, b)
    expect([await found(a), await found(b)]).toEqual([[], []])
    await undo((apart.ok && apart.change?.id) || "")
    expect(await found(a)).toHaveLength(1)
  })

  test("what was said of a card holds for the one it was merged into", async () => {
    const [a, b] = [await known({ name: "张三" }), await known({ name: "张三" })]
    const c = await known({ name: "张三" })
    await markDistinct(a, b)
    await mergeContacts({ survivor: c, loser: a, chosen: new Map(), note: () => "-" })
    expect(await found(c)).toEqual([])
    expect(await found(b)).toEqual([])
    expect(await found(a)).toEqual([])
  })

  test("nobody is like who is not there", async () => {
    expect(await found("never")).toEqual([])
    const a = await known({})
    expect(await markDistinct(a, "never")).toEqual({ ok: false, why: "gone" })
    expect(await markDistinct(a, a)).toEqual({ ok: false, why: "gone" })
  })
})

describe("the new person on screen", () => {
  test("is compared in the same way, with at most three", async () => {
    for (const name of ["张三", "张三", "Zhang San", "San Zhang"]) await known({ name })
    await known({ name: "Z", phone: "+86 138 0013 8000" })
    const likely = await likelyContacts(aSighting({ fields: { phone: "13800138000" } }))
    expect(likely.map(({ by }) => by)).toEqual([["phone"], ["name"], ["name"]])
    expect(await likelyContacts(aSighting({ surface: "group" }))).toEqual([])
  })

  test("the id on screen counts where it is a number", async () => {
    await known({ name: "Z", phone: "13800138000" })
    const sighting = aSighting({ name: "?" }, { kind: "phone", value: "8613800138000" })
    expect(await likelyContacts(sighting)).toMatchObject([{ by: ["phone"] }])
    expect(await likelyContacts(aSighting({ name: "?" }, null))).toEqual([])
  })
})

test("ten thousand customers are looked through in well under a second", async () => {
  const people = Array.from({ length: 10_000 }, (_, at) =>
    aContact({
      name: at % 2 ? `王小${String.fromCodePoint(0x4e00 + at)}` : `Wang Person ${at}`,
      phone: `138${String(at).padStart(8, "0")}`
    })
  )
  await database.contacts.bulkAdd(people)
  const id = await known({ name: "Zhang San", phone: "13800009999" })
  await duplicatesOf(id)
  const start = performance.now()
  expect(await found(id)).toEqual([["王小" + String.fromCodePoint(0x4e00 + 9999), "phone"]])
  // About 60 ms, most of it the reading; the pretended database alone is slower than a browser's.
  expect(performance.now() - start).toBeLessThan(2000)
})
