import { freshDatabase } from "../../support/fresh-database"

import { afterEach, beforeEach, expect, it, vi } from "vitest"
import { importPeople } from "~jobs/people/import-people"
import { serveUndo } from "~jobs/undo/serve-undo"
import { takeBack, takeLastBack, undoBy } from "~jobs/undo/take-back"
import { commit } from "~store/commit"
import { database } from "~store/database"
import { writeFailure } from "~store/outdated"
import { lastUndoable } from "~store/undo"
import { put } from "~store/write"
import { aContact } from "../../support/builders"
import { peopleIn, taking } from "../../support/read-people"
import { workerHere } from "../../support/worker-here"

vi.setConfig({ testTimeout: 60_000 })
beforeEach(freshDatabase)
afterEach(() => undoBy(null))

const untold = () => undefined
let [made, ended] = [0, 0]
const inWorker = () => {
  ;[made, ended] = [0, 0]
  undoBy(() => {
    made += 1
    return workerHere(
      (line) => serveUndo(line, untold),
      () => ended++
    )
  })
}

const many = async () => {
  const rows = Array.from({ length: 1100 }, (_, at) => `P${at},+1212${1000000 + at},likes ${at}`)
  const outcome = await importPeople(
    await peopleIn(`name,phone,note\n${rows.join("\n")}\n`),
    taking
  )
  if (!outcome.ok || !outcome.change) throw new Error("nothing written")
  return outcome.change
}
const one = () =>
  commit(() => ({
    act: { kind: "contact-added", name: "A" },
    writes: [put("contacts", aContact())]
  }))

it("a long one is taken back apart from the page, told how far it is, and can be done again", async () => {
  inWorker()
  const change = await many()
  const shares: number[] = []
  const done = await takeBack(change, (share) => shares.push(share))
  expect(done).toMatchObject({ ok: true, kept: 0, change: { act: { kind: "undone" }, edits: [] } })
  expect([await database.contacts.count(), await database.notes.count()]).toEqual([0, 0])
  expect(shares).toEqual(shares.toSorted((a, b) => a - b))
  expect([shares.some((it) => it < 0.3), shares.some((it) => it > 0.5)]).toEqual([true, true])
  expect(Math.max(...shares)).toBeLessThanOrEqual(1)
  expect([made, ended]).toEqual([1, 1])
  if (done.ok) await takeBack(done.change, untold)
  expect([await database.contacts.count(), await database.notes.count()]).toEqual([1100, 1100])
})

it("a short one is taken back in the page, without waiting for a worker", async () => {
  inWorker()
  const change = await one()
  if (!change) throw new Error("nothing written")
  expect((await takeBack(change, untold)).ok).toBe(true)
  expect(made).toBe(0)
})

it("the last one goes by key, whoever made it; and then there is none", async () => {
  inWorker()
  await one()
  expect(await takeLastBack(untold)).toMatchObject({
    change: { act: { kind: "contact-added" }, edits: [] },
    undone: { ok: true }
  })
  expect(await database.contacts.count()).toBe(0)
  expect(await lastUndoable()).toBeNull()
  expect(await takeLastBack(untold)).toBeNull()
  expect([made, ended]).toEqual([2, 2])
})

it("without a worker the page does it itself", async () => {
  await one()
  expect(await takeLastBack(untold)).toMatchObject({ undone: { ok: true } })
})

it("what is thrown there is thrown here by its name, and nothing was taken back", async () => {
  inWorker()
  const change = await many()
  const full = vi
    .spyOn(database.changes, "add")
    .mockRejectedValue(Object.assign(new Error("no room"), { name: "QuotaExceededError" }))
  await expect(takeBack(change, untold)).rejects.toMatchObject({ name: "QuotaExceededError" })
  full.mockRestore()
  expect(await database.contacts.count()).toBe(1100)
  expect(ended).toBe(1)
})

it("a disk that is full is told as that, also where the database calls it something else", async () => {
  inWorker()
  await one()
  const inner = Object.assign(new Error("no room"), { name: "QuotaExceededError" })
  const full = vi
    .spyOn(database.changes, "add")
    .mockRejectedValue(Object.assign(new Error("aborted"), { name: "AbortError", inner }))
  expect(await takeLastBack(untold).catch(writeFailure)).toBe("full")
  full.mockRestore()
})

it.each([true, false])(
  "a key pressed twice takes back two things (in a worker: %s)",
  async (apart) => {
    if (apart) inWorker()
    await one()
    await one()
    const [first, second] = await Promise.all([takeLastBack(untold), takeLastBack(untold)])
    expect([first?.undone.ok, second?.undone.ok]).toEqual([true, true])
    expect(await database.contacts.count()).toBe(0)
    // One that fails keeps nobody from the next.
    await one()
    const failing = vi.spyOn(database.changes, "add").mockRejectedValueOnce(new Error("once"))
    const [, again] = await Promise.allSettled([takeLastBack(untold), takeLastBack(untold)])
    expect(again).toMatchObject({ status: "fulfilled", value: { undone: { ok: true } } })
    failing.mockRestore()
  }
)
