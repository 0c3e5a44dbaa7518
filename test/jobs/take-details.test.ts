import "../support/fresh-database"

import { beforeEach, expect, test } from "vitest"

import { addNote } from "~jobs/annotate-contact"
import { tagAll } from "~jobs/bulk-edit"
import { exportContact } from "~jobs/export-contact"
import { editBirthday, parcelLines, proposeDetails, takeDetails } from "~jobs/take-details"
import { database } from "~store/database"
import { undo } from "~store/undo"

import { aContact } from "../support/builders"
import { freshDatabase } from "../support/fresh-database"

beforeEach(freshDatabase)

const saved = async (fields: Parameters<typeof aContact>[0] = {}) => {
  const contact = aContact(fields)
  await database.contacts.add(contact)
  return contact
}

test("only what the card does not say yet is proposed, beside what it says", async () => {
  const contact = await saved({ phone: "139", recipient: "王芳" })
  expect(proposeDetails(contact, "收件人：王芳，电话13800138000，要M码")).toEqual([
    { field: "phone", value: "13800138000", old: "139" },
    { field: "size", value: "M", old: "" }
  ])
})

test("what is taken is one change, and can be taken back", async () => {
  const contact = await saved()
  const chosen = proposeDetails(contact, "收件人：王芳，电话13800138000")
  const done = await takeDetails(contact.id, chosen)
  expect(await database.contacts.get(contact.id)).toMatchObject({
    recipient: "王芳",
    phone: "13800138000"
  })
  expect(await database.changes.count()).toBe(1)
  if (!done.ok || !done.change) throw new Error("nothing was taken")
  await undo(done.change.id)
  expect(await database.contacts.get(contact.id)).toEqual(contact)
  expect(await takeDetails(contact.id, [])).toEqual({ ok: false, why: "empty" })
})

test("a birthday is read as it is typed; one that is no day is refused, and the old one stays", async () => {
  const { id } = await saved()
  for (const [typed, birthday] of [
    ["1990-05-20", "1990-05-20"],
    ["20 May 1990", "1990-05-20"],
    ["5月20日", "--05-20"],
    ["05-20", "--05-20"]
  ] as const) {
    await editBirthday(id, typed)
    expect((await database.contacts.get(id))?.birthday, typed).toBe(birthday)
  }
  expect(await editBirthday(id, "31 Feb")).toEqual({ ok: false, why: "no-birthday" })
  expect((await database.contacts.get(id))?.birthday).toBe("--05-20")
  await editBirthday(id, "")
  expect((await database.contacts.get(id))?.birthday).toBe("")
})

test("a parcel needs the name where nobody else is to receive it", () => {
  const contact = aContact({ name: "张三", phone: "139", address: "一路1号\n二楼" })
  expect(parcelLines(contact)).toEqual(["张三", "139", "一路1号, 二楼"])
  expect(parcelLines({ ...contact, recipient: "王芳", phone: "" })[0]).toBe("王芳")
})

test("a file holds all about a customer, of others nothing, and is remembered", async () => {
  const contact = await saved({ name: "Kanari" })
  const other = await saved({ name: "李四" })
  await addNote({ contactId: contact.id }, "likes blue")
  await tagAll([contact.id, other.id], "vip")
  const file = await exportContact(contact.id)
  const all = JSON.parse(file?.text ?? "{}")
  expect(all).toMatchObject({ customer: [{ name: "Kanari" }], notes: [{ text: "likes blue" }] })
  expect(file?.text).not.toContain(other.id)
  expect((await database.changes.toArray()).at(-1)?.act).toEqual({
    kind: "exported",
    name: "Kanari"
  })
  expect(await exportContact("nobody")).toBeNull()
})
