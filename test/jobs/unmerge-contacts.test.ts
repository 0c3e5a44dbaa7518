import "../support/fresh-database"

import fc from "fast-check"
import { beforeEach, describe, expect, test } from "vitest"

import { addNote, editNote } from "~jobs/annotate-contact"
import { detachIdentity } from "~jobs/attach-identity"
import { editContact } from "~jobs/edit-contact"
import { unmergeContact } from "~jobs/unmerge-contacts"
import { database } from "~store/database"
import { survivorOf } from "~store/survivor"
import { lastUndoable, undo } from "~store/undo"

import { aContact } from "../support/builders"
import { freshDatabase } from "../support/fresh-database"
import { merge, two } from "../support/merge-two"
import { everything, orphans, randomCustomer, seedCustomers } from "../support/random-customer"

beforeEach(freshDatabase)

describe("taking apart", () => {
  test("gives back exactly what was there, whoever they were", { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.tuple(randomCustomer, randomCustomer, randomCustomer),
        fc.boolean(),
        async ([a, b, c], byUndo) => {
          await freshDatabase()
          await seedCustomers([a, b, c])
          const before = await everything()
          const done = await merge(a.contact.id, b.contact.id)
          expect(await orphans()).toEqual([])
          const undone =
            byUndo && done.ok && done.change
              ? await undo(done.change.id)
              : await unmergeContact(b.contact.id)
          expect(undone).toMatchObject({ ok: true, kept: 0 })
          expect(await everything()).toEqual(before)
        }
      ),
      { numRuns: 60 }
    )
  })

  test("two merges in a row, in either order", { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.tuple(randomCustomer, randomCustomer, randomCustomer),
        fc.boolean(),
        async ([a, b, c], firstFirst) => {
          await freshDatabase()
          // They say the same: else the second card keeps what it took from the first.
          const cards = [a, b, c].map(({ rows }) => ({ rows, contact: aContact() }))
          await seedCustomers(cards)
          const [one = "", two = "", three = ""] = cards.map((it) => it.contact.id)
          const before = await everything()
          await merge(two, one)
          await merge(three, two)
          expect(await orphans()).toEqual([])
          for (const id of firstFirst ? [one, two] : [two, one]) {
            expect(await unmergeContact(id)).toMatchObject({ ok: true })
            expect(await orphans()).toEqual([])
          }
          expect(await everything()).toEqual(before)
        }
      ),
      { numRuns: 60 }
    )
  })

  test("what was changed since stays, and is counted", async () => {
    const [stays, goes] = await two(aContact(), aContact({ phone: "1", email: "a@x.example" }))
    await addNote({ contactId: goes }, "theirs")
    const [note] = await database.notes.toArray()
    await merge(stays, goes)
    await editContact(stays, { phone: "2" })
    await editNote(note?.id ?? "", "theirs, put right", "theirs")
    expect(await unmergeContact(goes)).toMatchObject({ ok: true, kept: 1 })
    expect(await database.contacts.get(stays)).toMatchObject({ phone: "2", email: "" })
    expect(await database.contacts.get(goes)).toMatchObject({ phone: "1", deletedAt: null })
    expect(await database.notes.get(note?.id ?? "")).toMatchObject({
      text: "theirs, put right",
      contactId: goes
    })
  })

  test("a queue that went on since stays where it is, and its steps go back", async () => {
    const people = fc.sample(randomCustomer, 2)
    await seedCustomers(people)
    const [stays = "", goes = ""] = people.map((it) => it.contact.id)
    await merge(stays, goes)
    const [queue] = await database.queues.toArray()
    await database.queues.update(queue?.id ?? "", {
      steps: queue?.steps.map((it) => ({ ...it, state: "done" as const })) ?? []
    })
    await unmergeContact(goes)
    expect((await database.queues.toArray())[0]?.steps).toMatchObject([
      { contactId: stays, state: "done" },
      { contactId: goes, state: "done" }
    ])
  })

  test("in two windows at once, and merged anew meanwhile: nothing stays behind", async () => {
    const [stays, goes] = await two()
    await addNote({ contactId: goes }, "theirs")
    await merge(stays, goes)
    // The other window begins a little later each time, so that it comes in between once.
    for (let later = 0; later < 40; later++) {
      const other = async () => {
        for (let step = 0; step < later; step++) await database.settings.count()
        return unmergeContact(goes)
      }
      const again = unmergeContact(goes).then(() => merge(stays, goes))
      await Promise.all([again, other()])
      const merged = (await database.contacts.get(goes))?.mergedInto === stays
      const theirs = (await database.notes.toArray()).find((it) => it.text === "theirs")
      expect(theirs?.contactId).toBe(merged ? stays : goes)
      if (!merged) await merge(stays, goes)
    }
  })

  test("nobody who was not merged", async () => {
    const [stays] = await two()
    expect(await unmergeContact(stays)).toEqual({ ok: false, why: "gone" })
    expect(await unmergeContact("never")).toEqual({ ok: false, why: "gone" })
  })

  test("joined again by undoing the undo: what came in between follows", async () => {
    const [stays, goes] = await two()
    const done = await merge(stays, goes)
    const apart = await undo((done.ok && done.change?.id) || "")
    await addNote({ contactId: goes }, "in between")
    expect(await undo(apart.ok ? apart.change.id : "")).toMatchObject({ ok: true })
    expect(await orphans()).toEqual([])
    expect((await survivorOf(goes))?.id).toBe(stays)
    expect(await unmergeContact(goes)).toMatchObject({ ok: true })
    expect((await database.notes.where("contactId").equals(goes).toArray())[0]?.text).toBe(
      "in between"
    )
  })

  test("a merge taken apart and made the other way round is not joined in a circle", async () => {
    const [stays, goes] = await two()
    const done = await merge(stays, goes)
    const apart = await undo((done.ok && done.change?.id) || "")
    await merge(goes, stays)
    expect(await undo(apart.ok ? apart.change.id : "")).toEqual({ ok: false, why: "nothing" })
    expect((await survivorOf(stays))?.id).toBe(goes)
  })
})

describe("joined again while others were merged and taken apart", () => {
  const three = async () => {
    const [a, b] = await two()
    const c = aContact({ name: "Third" })
    await database.contacts.add(c)
    await addNote({ contactId: a }, "of the first")
    const owner = async () =>
      (await database.notes.toArray()).find((it) => it.text === "of the first")?.contactId
    const done = await merge(b, a)
    return { a, b, c: c.id, owner, first: (done.ok && done.change?.id) || "" }
  }
  const idOf = (undone: Awaited<ReturnType<typeof undo>>) => (undone.ok ? undone.change.id : "")

  test("records follow when the one between is taken apart first", async () => {
    const { a, b, c, first, owner } = await three()
    await merge(c, b)
    await undo(idOf(await undo(first)))
    expect(await owner()).toBe(c)
    await unmergeContact(b)
    expect(await owner()).toBe(b)
    await unmergeContact(a)
    expect(await owner()).toBe(a)
  })

  test("records go to whom the survivor is now, not to whom it was merged into then", async () => {
    const { a, b, c, first, owner } = await three()
    await merge(c, b)
    const apart = idOf(await undo(first))
    await unmergeContact(b)
    await undo(apart)
    expect(await owner()).toBe(b)
    expect(await orphans()).toEqual([])
    await unmergeContact(a)
    expect(await owner()).toBe(a)
  })
})

describe("undo of what was done before a merge", () => {
  test("an identity that comes back is the survivor's", async () => {
    const people = fc.sample(randomCustomer, 2)
    await seedCustomers(people.map((it) => ({ ...it, rows: [1, 0, 0, 0, 0, 0, 0] })))
    const [stays = "", goes = ""] = people.map((it) => it.contact.id)
    const [identity] = await database.identities.where("contactId").equals(goes).toArray()
    const gone = await detachIdentity(identity?.key ?? "")
    await merge(stays, goes)
    await undo((gone.ok && gone.change?.id) || "")
    expect(await orphans()).toEqual([])
    expect((await database.identities.get(identity?.key ?? ""))?.contactId).toBe(stays)
  })

  test("a note of the merged one can still be taken back", async () => {
    const [stays, goes] = await two()
    const noted = await addNote({ contactId: goes }, "oops")
    await merge(stays, goes)
    expect(await undo((noted.ok && noted.change?.id) || "")).toMatchObject({ ok: true, kept: 0 })
    expect((await database.notes.toArray()).some((it) => it.text === "oops")).toBe(false)
  })

  test("a customer into whom somebody was merged does not vanish", async () => {
    const noted = await addNote({ contactId: (await two())[0] }, "x")
    expect(noted.ok).toBe(true)
    const { addContact } = await import("~jobs/edit-contact")
    const added = await addContact("Zhang San", null)
    const [, , fresh] = await database.contacts.toArray()
    const all = await database.contacts.toArray()
    const made = all.find((it) => it.id === (added.ok ? added.change?.contactId : ""))
    const other = aContact({ name: "Zhang San" })
    await database.contacts.add(other)
    await merge(made?.id ?? "", other.id)
    await undo((added.ok && added.change?.id) || "")
    expect(fresh).toBeDefined()
    expect(await database.contacts.get(made?.id ?? "")).toBeDefined()
    expect((await survivorOf(other.id))?.id).toBe(made?.id)
  })

  test("the key takes the merge itself back", async () => {
    const [stays, goes] = await two()
    const done = await merge(stays, goes)
    expect((await lastUndoable())?.id).toBe(done.ok ? done.change?.id : "")
  })
})
