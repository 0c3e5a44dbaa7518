import "../../support/fresh-database"

import { beforeEach, expect, test, vi } from "vitest"

import { addNote } from "~jobs/annotate-contact"
import type { Snapshot } from "~jobs/backup/backup-types"
import { makeWhatIsDue } from "~jobs/backup/keep-backed-up"
import { forgetSnapshots } from "~jobs/backup/forget-snapshots"
import { keepWhich } from "~jobs/backup/keep-which"
import { listSnapshots } from "~jobs/backup/list-snapshots"
import { openSnapshot, restoreSnapshot, takeSnapshot } from "~jobs/backup/snapshots"
import { addSamples } from "~jobs/samples"
import { database } from "~store/database"

import { allRows } from "../../support/all-rows"
import { ownFolderIs } from "../../support/backup-here"
import { resetBrowser } from "../../support/fake-browser"
import { FakeFolder } from "../../support/fake-folder"
import { freshDatabase } from "../../support/fresh-database"

vi.mock("webextension-polyfill", async () => ({
  default: (await import("../../support/fake-browser")).fakeBrowser
}))

let root = new FakeFolder("root")
let snapshots = root
beforeEach(async () => {
  await freshDatabase()
  resetBrowser()
  root = new FakeFolder("root")
  ownFolderIs(root)
  snapshots = await root.getDirectoryHandle("snapshots")
})

const hour = 3_600_000
const at = (days: number, more: Partial<Snapshot> = {}): Snapshot => ({
  name: `${days} ${more.why ?? ""}`,
  at: Date.UTC(2026, 10, 23, 9) - days * 24 * hour,
  why: "rolling",
  rows: 1,
  size: 10,
  ...more
})

test("a snapshot holds all that was there, is listed with what it is, and is put back", async () => {
  await addSamples()
  const before = await allRows()
  const taken = await takeSnapshot("by-hand")
  const rows = Object.values(before).flat().length
  expect(taken).toMatchObject({ ok: true, snapshot: { why: "by-hand", rows } })
  expect(await listSnapshots()).toEqual(taken.ok ? [taken.snapshot] : [])
  const [contact] = await database.contacts.toArray()
  await addNote({ contactId: contact?.id ?? "" }, "since")
  const name = taken.ok ? taken.snapshot.name : ""
  expect(await restoreSnapshot(name)).toMatchObject({ ok: true })
  expect(await allRows()).toEqual(before)
})

test("a damaged or strange snapshot is refused; one that the disk spoiled never stands there", async () => {
  await addSamples()
  const taken = await takeSnapshot("by-hand")
  const name = taken.ok ? taken.snapshot.name : ""
  const bytes = new Uint8Array(await (snapshots.files.get(name) ?? new Blob()).arrayBuffer())
  bytes.set([(bytes[400] ?? 0) ^ 4], 400)
  snapshots.files.set(name, new Blob([bytes]))
  expect(await openSnapshot(name)).toEqual({ ok: false, why: "damaged" })
  expect(await openSnapshot("../../x")).toMatchObject({ ok: false })
  snapshots.onDisk = (content) => content.slice(0, 300)
  expect(await takeSnapshot("rolling")).toEqual({ ok: false, why: "not-verified" })
  expect(snapshots.files.size).toBe(1)
  snapshots.fails = "QuotaExceededError"
  expect(await takeSnapshot("rolling")).toEqual({ ok: false, why: "disk-full" })
})

test("after somebody was erased no copy is left; without a place there are none", async () => {
  await takeSnapshot("rolling")
  snapshots.files.set("half-written.crswap", new Blob(["x"]))
  await forgetSnapshots()
  expect(await listSnapshots()).toEqual([])
  expect(root.folders.get("snapshots")?.files.size).toBe(0)
  await forgetSnapshots()
  ownFolderIs(null)
  expect(await takeSnapshot("rolling")).toEqual({ ok: false, why: "no-place" })
  expect(await listSnapshots()).toEqual([])
})

test("by itself one is taken only where something was written, some hours after the last", async () => {
  const { signal } = new AbortController()
  await makeWhatIsDue(signal)
  expect(snapshots.files.size).toBe(0)
  vi.useFakeTimers({ toFake: ["Date"], now: Date.UTC(2026, 10, 23, 9) })
  try {
    await addSamples()
    await makeWhatIsDue(signal)
    expect(snapshots.files.size).toBe(1)
    vi.setSystemTime(Date.UTC(2026, 10, 23, 20))
    await makeWhatIsDue(signal)
    expect(snapshots.files.size).toBe(1)
    const [contact] = await database.contacts.toArray()
    await addNote({ contactId: contact?.id ?? "" }, "since")
    await makeWhatIsDue(signal)
    expect(snapshots.files.size).toBe(2)
    await addNote({ contactId: contact?.id ?? "" }, "and again")
    await makeWhatIsDue(signal)
    expect(snapshots.files.size).toBe(2)
  } finally {
    vi.useRealTimers()
  }
})

test("the newest three, a day's for a week, a week's for a month; within the bytes", () => {
  const all = Array.from({ length: 240 }, (_, half) => at(half / 4))
  const kept = all.filter((it) => keepWhich(all).has(it.name)).map((it) => it.at)
  const days = kept.map((it) => Math.round(((all[0]?.at ?? 0) - it) / 24 / hour))
  expect(kept.slice(0, 3)).toEqual(all.slice(0, 3).map((it) => it.at))
  for (let day = 0; day < 7; day++) expect(days).toContain(day)
  expect(Math.max(...days)).toBeGreaterThan(14)
  expect(Math.max(...days)).toBeLessThan(29)
  expect(kept.length).toBeLessThan(15)
  const before = [at(0), at(1), at(2), at(3), at(100, { why: "before-restore" })]
  expect(keepWhich(before).has("100 before-restore")).toBe(true)
  const large = [at(0, { size: 900 }), at(1, { size: 900 }), at(2, { size: 50 })]
  expect([...keepWhich(large, 1000)]).toEqual(["0 ", "2 "])
  expect([...keepWhich(large, 10)]).toEqual(["0 "])
})
