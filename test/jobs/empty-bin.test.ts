import { freshDatabase } from "../support/fresh-database"

import { afterEach, beforeEach, expect, test, vi } from "vitest"

import { addNote } from "~jobs/annotate-contact"
import { listBin } from "~jobs/bin"
import { binContact } from "~jobs/edit-contact"
import { emptyBinWhenDue } from "~jobs/empty-bin"
import { mergeContacts } from "~jobs/merge-contacts"
import { refillBin, takenOut } from "~jobs/refill-bin"
import { daysLeft } from "~model/bin"
import { commit } from "~store/commit"
import { database } from "~store/database"
import { checkRows } from "~store/guard/check-rows"
import { countTables } from "~store/guard/recount"
import { lastUndoable, undo } from "~store/undo"
import { put } from "~store/write"

import { aContact, aNote, anApple, anOrder } from "../support/builders"
import { resetBrowser } from "../support/fake-browser"

vi.mock("webextension-polyfill", async () => ({
  default: (await import("../support/fake-browser")).fakeBrowser
}))

const day = 864e5
const start = Date.UTC(2026, 10, 1)

beforeEach(async () => {
  vi.useFakeTimers({ now: start, toFake: ["Date"] })
  await freshDatabase()
  resetBrowser()
})
afterEach(() => void vi.useRealTimers())

const add = (...rows: Parameters<typeof commit>[0][]) => Promise.all(rows.map((it) => commit(it)))

/** Days go by with the browser open every half day; what was taken out on the way. */
const live = async (days: number): Promise<number> => {
  let changes = 0
  for (let half = 0; half < days * 2; half++) {
    vi.setSystemTime(Date.now() + day / 2)
    if (await emptyBinWhenDue()) changes += 1
  }
  return changes
}

const seed = async () => {
  const [ann, bob] = [aContact({ name: "Ann" }), aContact({ name: "Bob" })]
  const act = { kind: "contact-added", name: "" } as const
  await add(() => ({ act, writes: [put("contacts", ann), put("contacts", bob)] }))
  const apple = anApple({ deletedAt: start })
  const rows = [
    put("notes", aNote({ contactId: ann.id })),
    put("notes", aNote({ contactId: bob.id })),
    put("notes", aNote({ contactId: bob.id, deletedAt: start })),
    put("orders", anOrder({ contactId: ann.id })),
    put("products", apple),
    put("products", anApple())
  ]
  await add(() => ({ act, writes: rows }))
  await countTables()
  return { ann, bob, apple }
}

test("after 30 days what lies in the bin goes for good, a customer with all that is theirs", async () => {
  const { ann, bob } = await seed()
  await binContact(ann.id)
  expect(await live(29)).toBe(0)
  expect(await listBin()).toHaveLength(3)
  expect(await live(2)).toBe(1)
  expect(await listBin()).toEqual([])
  expect((await database.contacts.toArray()).map((it) => it.id)).toEqual([bob.id])
  expect(await database.orders.count()).toBe(0)
  expect((await database.notes.toArray()).map((it) => it.contactId)).toEqual([bob.id])
  expect(await database.products.count()).toBe(1)
  const last = await database.changes.orderBy("id").last()
  expect(last?.act).toEqual({ kind: "bin-emptied", name: "3" })
  expect(await checkRows()).toMatchObject({ ok: true })
})

test("the key takes back what the seller did, not what the bin did; the bin's screen does that", async () => {
  const { ann, bob } = await seed()
  await addNote({ contactId: bob.id }, "likes blue")
  await binContact(ann.id)
  await live(31)
  expect((await lastUndoable())?.act.kind).toBe("contact-binned")
  const taken = await takenOut()
  expect(taken).toMatchObject({ count: 3 })
  await refillBin(taken?.changeId ?? "")
  expect(await listBin()).toHaveLength(3)
  expect(await database.orders.count()).toBe(1)
  expect(await takenOut()).toBeNull()
  // Put back by hand it stays for another 30 days.
  expect(await live(29)).toBe(0)
  expect(await live(2)).toBe(1)
  expect(await listBin()).toEqual([])
})

test("any session may still take the emptying back from the log", async () => {
  const { ann } = await seed()
  await binContact(ann.id)
  await live(31)
  const last = await database.changes.orderBy("id").last()
  database.close()
  await database.open()
  expect(await undo(last?.id ?? "")).toMatchObject({ ok: true, kept: 0 })
  expect(await database.orders.count()).toBe(1)
  expect((await database.contacts.get(ann.id))?.name).toBe("Ann")
})

test("who was merged stays for what leads to them, and goes with whom they were merged into", async () => {
  const { ann, bob } = await seed()
  await mergeContacts({ survivor: bob.id, loser: ann.id, chosen: new Map(), note: () => "" })
  await live(40)
  expect(await database.contacts.count()).toBe(2)
  await binContact(bob.id)
  await live(31)
  expect(await database.contacts.count()).toBe(0)
  expect(await database.orders.count()).toBe(0)
})

test("a clock that jumps ahead empties nothing, nor on the next two days", async () => {
  const { ann } = await seed()
  await binContact(ann.id)
  await live(5)
  vi.setSystemTime(Date.now() + 400 * day)
  expect(await emptyBinWhenDue()).toBeNull()
  expect(await live(2)).toBe(0)
  vi.setSystemTime(start + 8 * day)
  expect(await live(10)).toBe(0)
  expect(await listBin()).toHaveLength(3)
})

test("one look a day, and days that are left are told", async () => {
  await seed()
  expect(await live(32)).toBe(1)
  expect(daysLeft(start, start)).toBe(30)
  expect(daysLeft(start, start + 28.5 * day)).toBe(2)
  expect(daysLeft(start, start + 50 * day)).toBe(0)
  expect(daysLeft(start + 99 * day, start)).toBe(30)
})
