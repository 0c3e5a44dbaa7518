import "../support/fresh-database"

import { beforeEach, describe, expect, test } from "vitest"

import { addNote, pinNote } from "~jobs/annotate-contact"
import { addTag, editContact } from "~jobs/edit-contact"
import { readPinned } from "~jobs/read-pinned"
import { readTimeline, type TimelineFilter, wholeStory } from "~jobs/read-timeline"
import { binOrder, moveOrder, takeOrder } from "~jobs/take-order"
import { stampId } from "~model/clock"
import { newRecord } from "~model/row"
import { blankLink } from "~model/share-link"
import { commit } from "~store/commit"
import { database } from "~store/database"
import { undo } from "~store/undo"
import { patch, put } from "~store/write"

import { countReads } from "../support/count-reads"
import { aContact, anOrder, yuan } from "../support/builders"
import { freshDatabase } from "../support/fresh-database"

const contact = aContact()
const other = aContact({ name: "Other" })
const target = { contactId: contact.id }
beforeEach(async () => {
  await freshDatabase()
  await database.contacts.bulkAdd([contact, other])
})

const given = (name: string, price = yuan(68)) =>
  commit(() => ({
    act: { kind: "inserted", name, what: "product", id: "p", price, variant: "" },
    contactId: contact.id,
    writes: []
  }))
const story = async (filter: Parameters<typeof readTimeline>[1] = "all", most = 60) =>
  (await readTimeline(contact.id, filter, most)).entries
const kinds = async (filter: Parameters<typeof readTimeline>[1] = "all") =>
  (await story(filter)).map((it) => it.kind)
const told = async () =>
  (await story("changes")).flatMap((it) =>
    it.kind === "change" ? it.told.map((one) => [one.of, one.field, one.old, one.new]) : []
  )

describe("the story of a customer", () => {
  test("tells what was noted, taken, inserted and changed, old and new", async () => {
    await addNote(target, "likes blue")
    const taken = await takeOrder(target, "apples x2 136", "CNY")
    await moveOrder(taken.ok ? taken.order.id : "")
    await given("Apples")
    await editContact(contact.id, { phone: "138" })
    await editContact(contact.id, { phone: "139" })
    expect((await kinds()).toSorted()).toEqual(
      ["change", "change", "change", "given", "note", "order"].toSorted()
    )
    expect(await told()).toEqual([
      ["", "phone", "138", "139"],
      ["", "phone", "", "138"],
      ["R-1", "state", "to-pay", "paid"]
    ])
    expect((await kinds("orders")).toSorted()).toEqual(["change", "order"])
    expect(await kinds("given")).toEqual(["given"])
    expect(await kinds("notes")).toEqual(["note"])
  })

  test("says nothing of what was undone, and of what is pinned or in the bin", async () => {
    const edited = await addTag(contact.id, "vip")
    if (edited.ok && edited.change) await undo(edited.change.id)
    expect(await story()).toEqual([])
    const undone = (await database.changes.toArray()).find((it) => it.act.kind === "undone")
    await undo(undone?.id ?? "")
    expect(await told()).toEqual([["", "tags", [], ["vip"]]])
    const noted = await addNote(target, "pinned")
    await pinNote(noted.ok ? (noted.change?.edits[0]?.key ?? "") : "", true)
    const taken = await takeOrder(target, "apples x2 136", "CNY")
    await binOrder(taken.ok ? taken.order.id : "")
    expect((await story()).map((it) => it.kind)).toEqual(["change", "change"])
  })

  test("tells of this customer what a bulk act changed, and of nobody else", async () => {
    const [mine, theirs] = [anOrder({ contactId: contact.id }), anOrder({ contactId: other.id })]
    await database.orders.bulkAdd([mine, { ...theirs, number: "R-2" }])
    await commit(() => ({
      act: { kind: "contacts-edited", name: "2" },
      writes: [
        patch("contacts", contact.id, { stage: "regular" }),
        patch("contacts", other.id, { stage: "talking" }),
        patch("orders", mine.id, { state: "paid" }),
        patch("orders", theirs.id, { state: "done" })
      ]
    }))
    expect(await told()).toEqual([
      ["", "stage", "new", "regular"],
      ["R-1", "state", "to-pay", "paid"]
    ])
  })

  test("has the past of those merged into them", async () => {
    await editContact(other.id, { phone: "555" })
    await database.contacts.update(other.id, { mergedInto: contact.id, deletedAt: 1 })
    expect(await told()).toEqual([["", "phone", "", "555"]])
  })

  test("a link that went with an inserted text is told once", async () => {
    const link = {
      ...blankLink,
      ...newRecord(Date.now()),
      contactId: contact.id,
      productId: "p",
      title: "Apples",
      target: "https://shop.example/",
      href: "https://shop.example/",
      channel: "chat",
      code: "",
      campaign: ""
    }
    await commit(() => ({
      act: { kind: "inserted", name: "Apples", what: "link", id: "p", price: null, variant: "" },
      contactId: contact.id,
      writes: [put("shareLinks", link)]
    }))
    expect(await kinds("given")).toEqual(["given"])
  })
})

describe("reading only as deep as needed", () => {
  const note = (at: number) => ({
    ...newRecord(at),
    contactId: contact.id,
    text: `note ${at}`,
    pinnedAt: null,
    quote: "",
    site: "",
    editedAt: null,
    rival: ""
  })
  test("the newest come first, in one order over all sources, with nothing left out between", async () => {
    await database.notes.bulkAdd(Array.from({ length: 300 }, (_, index) => note(index * 2)))
    await database.orders.bulkAdd(
      Array.from({ length: 100 }, (_, index) =>
        anOrder({ ...newRecord(index * 6 + 1), contactId: contact.id })
      )
    )
    const all = await readTimeline(contact.id, "all", 1000)
    expect(all.more).toBe(false)
    expect(all.entries).toHaveLength(400)
    const top = await readTimeline(contact.id, "all", 50)
    expect(top.more).toBe(true)
    expect(top.entries).toEqual(all.entries.slice(0, 50))
    const times = all.entries.map((it) => it.at)
    expect(times).toEqual(times.toSorted((a, b) => b - a))
  })

  test("what a filter leaves out is read past", async () => {
    await given("Apples")
    for (let count = 0; count < 30; count++) await addNote(target, `note ${count}`)
    const { entries } = await readTimeline(contact.id, "given", 5)
    expect(entries.map((it) => it.kind)).toEqual(["given"])
  })

  /** The whole story, page by page. */
  const pages = async (filter: TimelineFilter, most: number) => {
    const read = [await readTimeline(contact.id, filter, most)]
    for (let last = read[0]; last?.more; last = read.at(-1))
      read.push(await readTimeline(contact.id, filter, most, { ...wholeStory, upTo: last.downTo }))
    return read
  }

  test("page by page it is the same story, also where many rows share one time", async () => {
    await database.notes.bulkAdd(Array.from({ length: 90 }, (_, index) => note(index)))
    await database.notes.bulkAdd(Array.from({ length: 70 }, () => note(50)))
    await database.orders.bulkAdd(
      Array.from({ length: 40 }, () => anOrder({ ...newRecord(33), contactId: contact.id }))
    )
    await addTag(contact.id, "vip")
    const all = await readTimeline(contact.id, "all", 1000)
    expect(all.entries).toHaveLength(201)
    const read = await pages("all", 20)
    expect(read.length).toBeGreaterThan(4)
    expect(read.flatMap((it) => it.entries)).toEqual(all.entries)
  })

  test("a page that has its end is read again as it was, with what came since", async () => {
    await database.notes.bulkAdd(Array.from({ length: 90 }, (_, index) => note(index)))
    const top = await readTimeline(contact.id, "all", 20)
    const newcomer = note(1_000)
    await database.notes.add(newcomer)
    const span = { after: top.downTo, upTo: Infinity }
    const again = await readTimeline(contact.id, "all", Infinity, span)
    expect(again.entries.map((it) => it.id)).toEqual([
      newcomer.id,
      ...top.entries.map((it) => it.id)
    ])
    expect(again).toMatchObject({ more: false, downTo: top.downTo })
  })

  test("what was undone and done again stands, however long after", async () => {
    const edited = await addTag(contact.id, "vip")
    if (edited.ok && edited.change) await undo(edited.change.id)
    const undone = (await database.changes.toArray()).find((it) => it.act.kind === "undone")
    await undo(undone?.id ?? "")
    const [changed] = await story("changes")
    const span = { after: -Infinity, upTo: changed?.at ?? 0 }
    expect((await readTimeline(contact.id, "changes", 5, span)).entries).toEqual([changed])
  })

  test("of ten thousand notes the first page reads no more rows than it shows, by an index", async () => {
    await database.notes.bulkAdd(Array.from({ length: 10_000 }, (_, index) => note(index)))
    await database.notes.bulkAdd([3, 4].map((at) => ({ ...note(at), pinnedAt: at })))
    const first = await countReads(() => readTimeline(contact.id, "all", 60))
    expect(first).toEqual({ notes: 61 })
    const next = await countReads(() =>
      readTimeline(contact.id, "all", 240, { after: -Infinity, upTo: 5_000 })
    )
    expect(next).toEqual({ notes: 241 })
    expect(await countReads(() => readPinned(contact.id, 20))).toEqual({ notes: 2 })
    expect((await readPinned(contact.id, 20)).notes.map((it) => it.pinnedAt)).toEqual([4, 3])
    expect(await readPinned(contact.id, 1)).toMatchObject({ more: true, notes: [{ pinnedAt: 4 }] })
  }, 30_000)

  test("of thousands of changes a page reads its own", async () => {
    const change = (index: number, about: boolean) => ({
      id: stampId({ time: index, count: 0 }, about ? "b" : "a"),
      at: index,
      device: "a",
      act: { kind: "contact-edited" as const, name: "x" },
      contactId: about ? "" : contact.id,
      ...(about && { about: [contact.id] }),
      edits: [
        {
          table: "contacts" as const,
          key: contact.id,
          how: "changed" as const,
          fields: { phone: { old: "", new: String(index) } }
        }
      ],
      undoneBy: ""
    })
    await database.changes.bulkAdd(Array.from({ length: 3_000 }, (_, at) => change(at, false)))
    await database.changes.bulkAdd(Array.from({ length: 500 }, (_, at) => change(at, true)))
    const span = { after: -Infinity, upTo: 400 }
    const read = await countReads(() => readTimeline(contact.id, "changes", 60, span))
    expect(read).toEqual({ changes: 122 })
    const { entries } = await readTimeline(contact.id, "changes", 60, span)
    expect(entries.map((it) => it.at).slice(0, 3)).toEqual([400, 400, 399])
  })
})
