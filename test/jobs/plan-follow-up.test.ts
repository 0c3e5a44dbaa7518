import "../support/fresh-database"

import { beforeEach, describe, expect, test, vi } from "vitest"

import { binContact } from "~jobs/edit-contact"
import { readDue, readOpen } from "~jobs/due"
import { binFollowUp, editFollowUp, finishFollowUp } from "~jobs/edit-follow-up"
import { planAt, planFollowUp } from "~jobs/plan-follow-up"
import { moveFollowUps, snoozeFollowUp, snoozeInWords } from "~jobs/snooze-follow-up"
import type { FollowUp } from "~model/follow-up"
import { database } from "~store/database"
import { undo } from "~store/undo"

import { aContact, aSighting } from "../support/builders"
import { freshDatabase } from "../support/fresh-database"

vi.mock("webextension-polyfill", async () => ({
  default: (await import("../support/fake-browser")).fakeBrowser
}))
beforeEach(async () => {
  await freshDatabase()
  await database.contacts.add(aContact({ id: "c" }))
})

/** A Sunday. */
const now = new Date(2026, 10, 22, 10, 30)
const at = (date: number, hour: number, minute = 0) =>
  new Date(2026, 10, date, hour, minute).getTime()
const line = (said: string) => ({ kind: "promise" as const, said, quote: "", site: "" })
const rows = () => database.followUps.toArray()
const only = async (): Promise<FollowUp> => {
  const [row, ...others] = await rows()
  expect(others).toEqual([])
  if (!row) throw new Error("none was made")
  return row
}
const plan = async (fields: Partial<FollowUp> = {}): Promise<string> => {
  const done = await planAt(
    { contactId: "c" },
    { kind: "follow-up", text: "call", said: "call", dueAt: at(23, 15), ...fields },
    now
  )
  if (!done.ok || !done.change) throw new Error("not planned")
  return String(done.change.edits[0]?.key)
}

describe("a line", () => {
  test("is kept with its words, its time and its source", async () => {
    const planned = { ...line("ships tomorrow 3pm"), quote: "by when?", site: "telegram-a" }
    const done = await planFollowUp({ contactId: "c" }, planned, now)
    expect(done).toMatchObject({ ok: true, change: { contactId: "c" } })
    expect(await only()).toMatchObject({
      contactId: "c",
      kind: "promise",
      text: "ships",
      said: "ships tomorrow 3pm",
      dueAt: at(23, 15),
      allDay: false,
      every: null,
      state: "open",
      quote: "by when?",
      site: "telegram-a"
    })
  })

  test("makes a customer of the person on screen; undone, neither is left", async () => {
    const done = await planFollowUp({ sighting: aSighting() }, line("ship tomorrow"), now)
    expect(await database.contacts.count()).toBe(2)
    if (done.ok && done.change) await undo(done.change.id)
    expect(await database.contacts.count()).toBe(1)
    expect(await rows()).toEqual([])
  })

  test.each([
    ["someday", "no-date"],
    ["31 Feb call", "impossible-date"],
    ["Tuesday or Wednesday call", "ambiguous-date"],
    ["today at 8am call", "past-date"],
    ["yesterday", "past-date"],
    ["   ", "empty"]
  ])("%j is refused as %s and makes nothing", async (said, why) => {
    const done = await planFollowUp({ sighting: aSighting() }, line(said), now)
    expect(done).toEqual({ ok: false, why })
    expect(await rows()).toEqual([])
    expect(await database.contacts.count()).toBe(1)
  })

  test("nobody on screen, a binned customer, too many words", async () => {
    const nobody = { sighting: aSighting({}, null) }
    expect(await planFollowUp(nobody, line("tomorrow"), now)).toEqual({ ok: false, why: "nobody" })
    const long = line(`${"x".repeat(700)} tomorrow`)
    expect(await planFollowUp({ contactId: "c" }, long, now)).toEqual({
      ok: false,
      why: "too-long"
    })
    await binContact("c")
    expect(await planFollowUp({ contactId: "c" }, line("tomorrow"), now)).toEqual({
      ok: false,
      why: "no-such-contact"
    })
  })
})

test("a time that is over is refused, the minute that has begun is not", async () => {
  const planned = { kind: "promise", text: "x", said: "x" } as const
  const past = { ...planned, dueAt: now.getTime() - 120_000 }
  expect(await planAt({ contactId: "c" }, past, now)).toEqual({ ok: false, why: "past-date" })
  const begun = { ...planned, dueAt: now.getTime() - 30_000 }
  expect(await planAt({ contactId: "c" }, begun, now)).toMatchObject({ ok: true })
})

describe("done", () => {
  test("by the seller, once", async () => {
    const id = await plan()
    await finishFollowUp(id, at(23, 16))
    expect(await only()).toMatchObject({ state: "done", doneAt: at(23, 16) })
    expect(await finishFollowUp(id, at(23, 17))).toEqual({ ok: true, change: null })
  })

  test("one that comes again makes its next in the same change; undone, there is one again", async () => {
    const id = await plan({ every: { unit: "week", count: 1, day: null } })
    const done = await finishFollowUp(id, at(23, 16))
    const open = (await rows()).filter((it) => it.state === "open")
    expect(open).toMatchObject([{ dueAt: at(30, 15), every: { unit: "week" }, text: "call" }])
    if (done.ok && done.change) await undo(done.change.id)
    expect(await only()).toMatchObject({ id, state: "open", dueAt: at(23, 15) })
  })

  test("done weeks late it comes next, not for every week missed", async () => {
    const id = await plan({ every: { unit: "week", count: 1, day: null } })
    await finishFollowUp(id, new Date(2026, 11, 16, 9).getTime())
    const open = (await rows()).filter((it) => it.state === "open")
    expect(open.map((it) => new Date(it.dueAt))).toEqual([new Date(2026, 11, 21, 15)])
  })
})

describe("put off", () => {
  test("to a preset and to words; what is over or not understood moves nothing", async () => {
    const id = await plan()
    await snoozeFollowUp(id, { at: at(24, 9), allDay: true }, now)
    expect(await only()).toMatchObject({ dueAt: at(24, 9), allDay: true })
    await snoozeInWords(id, "Wednesday 4pm", now)
    expect(await only()).toMatchObject({ dueAt: at(25, 16), allDay: false })
    expect(await snoozeInWords(id, "whenever", now)).toEqual({ ok: false, why: "no-date" })
    expect(await snoozeFollowUp(id, { at: at(20, 9), allDay: true }, now)).toEqual({
      ok: false,
      why: "past-date"
    })
    expect(await only()).toMatchObject({ dueAt: at(25, 16) })
  })

  test("one turn of what comes again moves alone, the others keep their days", async () => {
    const id = await plan({ every: { unit: "week", count: 1, day: null } })
    await snoozeFollowUp(id, { at: at(25, 9), allDay: false }, now)
    const due = (await rows()).map(({ dueAt, every }) => [dueAt, every?.unit ?? ""])
    expect(due.toSorted()).toEqual([
      [at(25, 9), ""],
      [at(30, 15), "week"]
    ])
  })

  test("all of a day to the next, each at its own hour, as one change", async () => {
    const ids = [await plan({ dueAt: at(22, 15) }), await plan({ dueAt: at(22, 18) })]
    const done = await moveFollowUps(ids, { year: 2026, month: 11, date: 23 }, now)
    const times = async () => (await rows()).map((it) => it.dueAt).toSorted()
    expect(await times()).toEqual([at(23, 15), at(23, 18)])
    if (done.ok && done.change) await undo(done.change.id)
    expect(await times()).toEqual([at(22, 15), at(22, 18)])
  })
})

describe("edited", () => {
  const edits = { text: "call again", kind: "promise", when: "", repeats: true } as const
  test("in its words; the time stays unless one is written", async () => {
    const id = await plan({ every: { unit: "day", count: 1, day: null } })
    await editFollowUp(id, edits, now)
    expect(await only()).toMatchObject({ text: "call again", kind: "promise", dueAt: at(23, 15) })
    await editFollowUp(id, { ...edits, when: "Friday 9am", repeats: false }, now)
    expect(await only()).toMatchObject({ dueAt: at(27, 9), every: null })
  })

  test("with a date nobody understands nothing changes", async () => {
    const id = await plan()
    expect(await editFollowUp(id, { ...edits, when: "31 Feb" }, now)).toMatchObject({ ok: false })
    expect(await only()).toMatchObject({ text: "call", kind: "follow-up" })
  })
})

describe("what is due", () => {
  const due = async (time: number) => (await readDue(time)).map(({ followUp }) => followUp.text)

  test("broken promises first, then promises, then the rest by time", async () => {
    await plan({ text: "early", dueAt: at(22, 11) })
    await plan({ text: "today's promise", kind: "promise", dueAt: at(22, 12), allDay: true })
    await plan({ text: "broken", kind: "promise", dueAt: at(22, 13) })
    await plan({ text: "tomorrow", dueAt: at(23, 9) })
    expect(await due(at(22, 14))).toEqual(["broken", "today's promise", "early"])
    expect(await due(at(22, 10))).toEqual([])
  })

  test("a customer in the bin takes it along; one that was merged leaves it to the other", async () => {
    await database.contacts.add(aContact({ id: "lost", deletedAt: 1, mergedInto: "c" }))
    await database.followUps.bulkAdd([{ ...(await aFollowUp()), id: "kept", contactId: "lost" }])
    expect((await readDue(at(30, 9))).map(({ contact }) => contact.id)).toEqual(["c"])
    await binContact("c")
    expect(await readOpen()).toEqual([])
  })

  test("done, binned: gone", async () => {
    const [one, two] = [await plan(), await plan()]
    await finishFollowUp(one)
    await binFollowUp(two)
    expect(await readOpen()).toEqual([])
    expect(await binFollowUp(two)).toEqual({ ok: false, why: "gone" })
  })
})

/** A row as it is made, with nothing left of the making. */
const aFollowUp = async (): Promise<FollowUp> => {
  await plan()
  const row = await only()
  await database.followUps.clear()
  return row
}
