import { freshDatabase } from "../../support/fresh-database"

import { beforeEach, expect, test, vi } from "vitest"
import { openFile } from "~formats/open-file"
import { guessPersonMapping } from "~formats/people"
import { eachCardPerson } from "~formats/people/read-cards"
import { eachPerson } from "~formats/people/read-people"
import { makeExport } from "~jobs/export/make-export"
import { importPeople } from "~jobs/people/import-people"
import { readPeopleFile } from "~jobs/people/read-people-file"
import { database } from "~store/database"
import { undo } from "~store/undo"
import { aContact, aCustomField, aNote, anIdentity } from "../../support/builders"
import { languages } from "../../support/exported"
import { plainReading, taking } from "../../support/read-people"

vi.mock("webextension-polyfill", async () => ({
  default: (await import("../../support/fake-browser")).fakeBrowser
}))
vi.setConfig({ testTimeout: 60_000 })

const words = { ...languages.en, stage: (id: string) => id }
const field = aCustomField()
const vip = aContact({
  name: "=HYPERLINK(1) 张三",
  phone: "+84 912 345 678",
  email: "zhang@example.com",
  tags: ["vip", "水果"],
  stage: "new",
  language: "zh-Hans",
  address: "深圳市;南山区\n+1 号",
  birthday: "--05-20",
  size: "M",
  source: "@friend",
  recipient: "'t Hooft",
  consent: "stopped",
  fields: { [field.id]: "dry" }
})
const plain = aContact({ name: "Plain", stage: "new", createdAt: 2_000 })
const notes = [
  aNote({ contactId: vip.id, text: "likes blue\n+1 for red", createdAt: 1 }),
  aNote({ contactId: vip.id, text: "---\nsecond", createdAt: 2 })
]
const identity = {
  ...anIdentity(),
  key: "k",
  contactId: vip.id,
  name: vip.name,
  confirmedAt: null,
  createdAt: 1
}

const seed = async () => {
  await freshDatabase()
  await database.customFields.put(field)
}
beforeEach(async () => {
  await seed()
  await database.contacts.bulkPut([vip, plain])
  await database.notes.bulkPut(notes)
  await database.identities.put(identity)
})

const formats = ["csv", "xlsx", "json", "vcard"] as const
type Format = (typeof formats)[number]

const exported = async (format: Format, query = ""): Promise<Uint8Array> => {
  const made = await makeExport({ tables: ["customers"], format, query, name: "all" }, words)
  if (!made.ok) throw new Error(made.why)
  return new Uint8Array(await made.file.blob.arrayBuffer())
}

const imported = async (bytes: Uint8Array) => {
  const opened = await openFile(bytes)
  const read = opened.ok && (await readPeopleFile(opened.value, {}))
  if (!read || !read.ok || read.value.kind === "orders") throw new Error("not read")
  const { value } = read
  const reads =
    value.kind === "cards"
      ? [...eachCardPerson(value.text, value.cut)]
      : [
          ...eachPerson(
            value.table,
            guessPersonMapping(value.table.header, value.table.format),
            plainReading
          )
        ]
  return importPeople(reads, { ...taking, word: "file" })
}

/** All that a file of customers tells: not when it was written, and not the code of their links. */
const told = async () => {
  const contacts = await database.contacts.toArray()
  const texts = (await database.notes.toArray()).map((it) => [it.contactId, it.text])
  const ids = (await database.identities.toArray()).map(
    ({ contactId, site, account, kind, value, quality }) =>
      [contactId, site, account, kind, value, quality].join(" ")
  )
  return {
    contacts: contacts
      .map(({ createdAt: _at, code: _code, consentAt: _when, ...rest }) => rest)
      .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    texts: texts.toSorted(),
    ids: ids.toSorted()
  }
}

test.each(formats)("everybody goes out in %s and comes back whole", async (format) => {
  const before = await told()
  const file = await exported(format)
  await seed()
  const outcome = await imported(file)
  expect(outcome).toMatchObject({ ok: true })
  expect(await told()).toEqual(before)
  // Once more there is nothing in it that is not there.
  expect(await imported(file)).toEqual({ ok: false, why: "nothing-new" })
  // And one step takes all of it back.
  if (outcome.ok && outcome.change) await undo(outcome.change.id)
  expect(await told()).toEqual({ contacts: [], texts: [], ids: [] })
})

test.each(formats)(
  "a segment goes out in %s, and comes back into what is there",
  async (format) => {
    const before = await told()
    const file = await exported(format, "tag:vip")
    await database.contacts.update(vip.id, { size: "L" })
    await database.notes.clear()
    expect(await imported(file)).toMatchObject({ ok: true, change: { act: { name: "1" } } })
    const after = await told()
    expect(after.contacts).toEqual(before.contacts)
    // What the file took the place of is not lost.
    expect(after.texts.map(([, text]) => text)).toContain("size: L")
    expect(after.texts).toEqual(expect.arrayContaining(before.texts))
  }
)
