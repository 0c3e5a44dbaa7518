import { freshDatabase } from "../support/fresh-database"
import { afterEach, beforeEach, expect, test, vi } from "vitest"
import type { Contact } from "~model/contact"
import { database } from "~store/database"
import { followRows, type RowsTold } from "~store/follow-rows"
import { takeIn } from "~ui/hooks/alive-rows"
import { aContact } from "../support/builders"

let told: RowsTold<Contact>[]
let end: () => void

const follow = async () => {
  told = []
  end = followRows("contacts", {
    onTold: (it) => told.push(it),
    onFailure: (error) => expect.unreachable(String(error))
  })
  await vi.waitFor(() => expect(told).toHaveLength(1))
}
/** What a list would show after all that was told. */
const listed = () => told.reduce<readonly Contact[]>(takeIn, [])
const stored = async () =>
  (await database.contacts.toArray())
    .filter((it) => it.deletedAt === null)
    .toSorted((a, b) => b.createdAt - a.createdAt)

beforeEach(freshDatabase)
afterEach(() => end())

test("all at first, more than one reading holds; then what changes alone", async () => {
  const many = Array.from({ length: 5500 }, (_, at) => ({ ...aContact(), createdAt: at }))
  await database.contacts.bulkAdd(many)
  await follow()
  expect(told[0]).toMatchObject({ whole: true })
  expect(listed()).toEqual(await stored())

  const [first, second, third] = many
  if (!first || !second || !third) throw new Error("none")
  await database.contacts.put({ ...first, name: "Renamed", createdAt: 99_999 })
  await database.contacts.delete(second.id)
  await database.contacts.put({ ...third, deletedAt: 1 })
  await database.contacts.add({ ...aContact(), createdAt: 6000 })
  await vi.waitFor(async () => expect(listed()).toEqual(await stored()))
  expect(listed()[0]?.name).toBe("Renamed")
  for (const it of told.slice(1)) expect(it.whole).toBe(false)
})

test("a table emptied in one go is told as empty", async () => {
  await database.contacts.bulkAdd([aContact(), aContact()])
  await follow()
  await database.contacts.clear()
  await vi.waitFor(() => expect(listed()).toEqual([]))
})

test("what changes while it is read is not lost", async () => {
  await database.contacts.bulkAdd(Array.from({ length: 6000 }, () => aContact()))
  told = []
  end = followRows("contacts", { onTold: (it) => told.push(it), onFailure: () => undefined })
  const added = Array.from({ length: 30 }, (_, at) => ({ ...aContact(), createdAt: at }))
  for (const it of added) await database.contacts.add(it)
  await vi.waitFor(async () => expect(listed()).toHaveLength(6030))
  expect(new Set(listed().map((it) => it.id)).size).toBe(6030)
})

test("other tables are none of its business, and nothing is told after the end", async () => {
  await follow()
  await database.settings.put({ key: "theme", value: "dark" })
  await database.contacts.add(aContact())
  await vi.waitFor(() => expect(listed()).toHaveLength(1))
  expect(told).toHaveLength(2)
  end()
  await database.contacts.add(aContact())
  await database.contacts.count()
  expect(told).toHaveLength(2)
})
