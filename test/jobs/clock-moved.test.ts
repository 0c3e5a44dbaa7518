/** The computer's clock is moved, back and forth: by hand, by a dead battery, by a journey. */
import { freshDatabase } from "../support/fresh-database"

import { afterEach, beforeEach, expect, test, vi } from "vitest"

import { addNote, editNote } from "~jobs/annotate-contact"
import { isBackupDue } from "~jobs/backup/backup-due"
import { listBin } from "~jobs/bin"
import { readDue } from "~jobs/due"
import { emptyBinWhenDue } from "~jobs/empty-bin"
import { appLock, isLocked, openLock } from "~jobs/lock/lock-state"
import { planAt } from "~jobs/plan-follow-up"
import type { BackupState } from "~model/backup"
import { database } from "~store/database"
import { lastUndoable, undo } from "~store/undo"

import { aContact, anApple } from "../support/builders"
import { resetBrowser } from "../support/fake-browser"

vi.mock("webextension-polyfill", async () => ({
  default: (await import("../support/fake-browser")).fakeBrowser
}))

const day = 864e5
const start = Date.UTC(2026, 10, 1, 9)
const ann = aContact({ name: "Ann" })

beforeEach(async () => {
  vi.useFakeTimers({ now: start, toFake: ["Date"] })
  await freshDatabase()
  resetBrowser()
  await database.contacts.add(ann)
})
afterEach(() => void vi.useRealTimers())

const moveTo = (days: number) => vi.setSystemTime(start + days * day)

test("the log keeps the order of what was done, and undo takes back the last thing done", async () => {
  await addNote({ contactId: ann.id }, "first")
  const [note] = await database.notes.toArray()
  const id = note?.id ?? ""
  moveTo(-365)
  await editNote(id, "second", "first")
  moveTo(365)
  await editNote(id, "third", "second")
  moveTo(0)
  await editNote(id, "fourth", "third")
  const texts = (await database.changes.orderBy("id").toArray()).flatMap(({ edits }) =>
    edits.flatMap((it) => it.fields["text"]?.new ?? [])
  )
  expect(texts).toEqual(["first", "second", "third", "fourth"])
  const last = await lastUndoable()
  await undo(last?.id ?? "")
  expect((await database.notes.get(id))?.text).toBe("third")
})

test("what is due goes by the clock of now: ahead it is shown, back again it waits, never lost", async () => {
  await planAt(
    { contactId: ann.id },
    { kind: "follow-up", text: "call", said: "call", dueAt: start + 2 * day }
  )
  const due = async () => (await readDue(Date.now())).length
  expect(await due()).toBe(0)
  moveTo(30)
  expect(await due()).toBe(1)
  moveTo(-30)
  expect(await due()).toBe(0)
  moveTo(2.01)
  expect(await due()).toBe(1)
})

test("a backup is due when the clock went on, and when it went back behind the last one", () => {
  const state: BackupState = {
    recipient: `age1${"q".repeat(58)}`,
    way: "downloads",
    folder: "",
    everyHours: 24,
    last: { at: start, name: "a", rows: 1, readBack: true },
    provedAt: null,
    trouble: ""
  }
  expect(isBackupDue(state, start + day / 2)).toBe(false)
  expect(isBackupDue(state, start + 2 * day)).toBe(true)
  expect(isBackupDue(state, start - 2 * day)).toBe(true)
})

test("the lock opens to no clock", async () => {
  await appLock.set({ salt: "AA==", hash: "AA==", rounds: 1, minutes: 15, locale: "en" })
  await openLock()
  expect(await isLocked()).toBe(false)
  moveTo(-1)
  expect(await isLocked()).toBe(true)
  moveTo(1)
  expect(await isLocked()).toBe(true)
})

test("the bin keeps what it has, wherever the clock is for a day or two", async () => {
  await database.products.add(anApple({ deletedAt: start }))
  for (const at of [0, 1, 2, 3, 4, 400, 401, 402, -400, -399, -398, 5, 6, 7]) {
    moveTo(at)
    expect(await emptyBinWhenDue(), `day ${at}`).toBeNull()
  }
  expect(await listBin()).toHaveLength(1)
})
