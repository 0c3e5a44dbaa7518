import "../support/fresh-database"

import { beforeEach, describe, expect, test } from "vitest"

import { attachIdentity } from "~jobs/attach-identity"
import { addNote } from "~jobs/annotate-contact"
import { restore } from "~jobs/bin"
import { giveOrder } from "~jobs/give-order"
import { makeShareLink } from "~jobs/make-share-link"
import { startQueue } from "~jobs/queue"
import { editSheet } from "~jobs/sheets"
import { unmergeContact } from "~jobs/unmerge-contacts"
import type { Outcome } from "~jobs/outcome"
import { newRecord } from "~model/row"
import { blankLink } from "~model/share-link"
import { database } from "~store/database"
import { undo } from "~store/undo"

import { aContact, anOrder, aSighting } from "../support/builders"
import { freshDatabase } from "../support/fresh-database"
import { merge } from "../support/merge-two"
import { orphans } from "../support/random-customer"

beforeEach(freshDatabase)

const [a, b, c, d] = ["a", "b", "c", "d"].map((id) => ({ ...aContact({ name: id }), id }))

/** Four customers, each with a note that says whose it is, one queue and one sheet of all. */
const four = async () => {
  const all = [a, b, c, d].filter((it) => it !== undefined)
  await database.contacts.bulkAdd(all)
  for (const { id } of all) await addNote({ contactId: id }, id)
  const steps = all.map(({ id: contactId }) => {
    return { contactId, followUpId: null, item: null, state: "waiting" as const, why: "" as const }
  })
  await database.queues.add({ ...newRecord(1), name: "due", steps, endedAt: null })
  const lines = all.map(({ id: contactId }) => {
    const rest = { items: [], confidence: 1, void: false, orderId: null }
    return { raw: contactId, name: contactId, contactId, ...rest }
  })
  await database.sheets.add({ ...newRecord(1), title: "", text: "", contactId: "a", lines })
}

const changeOf = (done: Outcome) => (done.ok && done.change?.id) || ""
const takeBack = async (id: string) => {
  const undone = await undo(id)
  return undone.ok ? undone.change.id : ""
}

/** Whose the notes, the steps and the lines are that were a's, b's, c's and d's at the beginning. */
const whose = async () => {
  const notes = (await database.notes.toArray()).toSorted((x, y) => x.text.localeCompare(y.text))
  const [queue] = await database.queues.toArray()
  const [sheet] = await database.sheets.toArray()
  const rows = [notes.filter((it) => it.text.length === 1), queue?.steps, sheet?.lines]
  const told = rows.map((row) => row?.map((it) => it.contactId).join("") ?? "")
  expect(new Set(told).size).toBe(1)
  expect(await orphans()).toEqual([])
  return told[0]
}

describe("whose records are after merges that cross", { timeout: 20_000 }, () => {
  beforeEach(four)

  test("taken out of the middle and merged again, they stay when the middle is taken apart", async () => {
    const first = changeOf(await merge("b", "d"))
    await merge("c", "b")
    await undo(first)
    await merge("c", "d")
    expect(await whose()).toBe("accc")
    await unmergeContact("b")
    expect(await whose()).toBe("abcc")
    await unmergeContact("d")
    expect(await whose()).toBe("abcd")
  })

  test("who came back keeps theirs when the last survivor is merged into them", async () => {
    const first = changeOf(await merge("b", "c"))
    const second = changeOf(await merge("d", "b"))
    await undo(first)
    await merge("c", "d")
    await undo(second)
    expect(await whose()).toBe("abcc")
    await unmergeContact("d")
    expect(await whose()).toBe("abcd")
  })

  test("joined again behind one who was merged on meanwhile, they go along with them", async () => {
    const apart = await takeBack(changeOf(await merge("b", "a")))
    const on = changeOf(await merge("c", "b"))
    await undo(apart)
    expect(await whose()).toBe("cccd")
    await undo(on)
    expect(await whose()).toBe("bbcd")
    await unmergeContact("a")
    expect(await whose()).toBe("abcd")
  })

  test("back and forth: undo, redo, undo", async () => {
    let change = changeOf(await merge("b", "a"))
    await merge("c", "b")
    for (const due of ["accd", "cccd", "accd", "cccd"]) {
      change = await takeBack(change)
      expect(await whose()).toBe(due)
    }
    await unmergeContact("b")
    expect(await whose()).toBe("bbcd")
  })

  test("a merge whose change is not in the log any more: what the log knows comes back", async () => {
    const merged = changeOf(await merge("b", "a"))
    await addNote({ contactId: "a" }, "for the survivor")
    await database.changes.delete(merged)
    expect(await unmergeContact("a")).toMatchObject({ ok: true })
    const notes = await database.notes.toArray()
    expect(notes.find((it) => it.text === "a")?.contactId).toBe("a")
    expect(notes.find((it) => it.text === "for the survivor")?.contactId).toBe("b")
  })
})

describe("what was given by hand", () => {
  beforeEach(four)

  test("before a merge, and taken back after it: it is theirs when they are taken apart", async () => {
    const sighting = aSighting({}, { value: "7", quality: "guess" })
    await attachIdentity("a", sighting)
    const given = changeOf(await attachIdentity("c", sighting))
    await merge("b", "a")
    await undo(given)
    expect((await database.identities.toArray())[0]?.contactId).toBe("b")
    await unmergeContact("a")
    expect((await database.identities.toArray())[0]?.contactId).toBe("a")
  })

  test("given to another while merged: it stays with whom it was given to", async () => {
    const order = anOrder({ contactId: "a" })
    await database.orders.add(order)
    await merge("b", "a")
    const given = changeOf(await giveOrder(order.id, "c"))
    await unmergeContact("a")
    expect((await database.orders.get(order.id))?.contactId).toBe("c")
    await undo(given)
    expect((await database.orders.get(order.id))?.contactId).toBe("a")
  })
})

describe("written for who was merged meanwhile", () => {
  beforeEach(four)
  beforeEach(() => merge("b", "a"))

  test("a link, a sheet, a queue, an order: they are the survivor's", async () => {
    const rest = { ...blankLink, contactId: "a", title: "Apples", target: "" }
    await makeShareLink({ href: "https://x.example/", channel: "chat", ...rest })
    const [sheet] = await database.sheets.toArray()
    await editSheet(sheet?.id ?? "", { contactId: "a" })
    await startQueue("again", [{ contactId: "a", followUpId: null, item: null }], null)
    const order = anOrder({ contactId: "c" })
    await database.orders.add(order)
    expect(await giveOrder(order.id, "a")).toMatchObject({ ok: true })
    expect((await database.shareLinks.toArray())[0]?.contactId).toBe("b")
    expect((await database.sheets.toArray())[0]?.contactId).toBe("b")
    const queue = (await database.queues.toArray()).find((it) => it.name === "again")
    expect(queue?.steps[0]?.contactId).toBe("b")
    expect((await database.orders.get(order.id))?.contactId).toBe("b")
  })
})

test("brought back from the bin in the moment of a merge, they are not there twice", async () => {
  await four()
  for (let later = 0; later < 30; later++) {
    const bin = async () => {
      for (let step = 0; step < later; step++) await database.settings.count()
      return restore("contacts", "a")
    }
    await database.contacts.update("a", { deletedAt: null, mergedInto: null })
    await Promise.all([bin(), merge("b", "a")])
    const { mergedInto, deletedAt } = (await database.contacts.get("a")) ?? {}
    expect(mergedInto === null).toBe(deletedAt === null)
  }
})
