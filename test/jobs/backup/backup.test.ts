import "../../support/fresh-database"

import { beforeEach, expect, test, vi } from "vitest"

import { allowBackupFolder } from "~jobs/backup/backup-folder"
import { backupStanding, isBackupDue } from "~jobs/backup/backup-due"
import { backUpNow } from "~jobs/backup/back-up-now"
import { backUpState, changeBackUpState } from "~jobs/backup/backup-state"
import { confirmWritten } from "~jobs/backup/confirm-written"
import { makeWhatIsDue } from "~jobs/backup/keep-backed-up"
import { dropStaged } from "~jobs/backup/restore-staged"
import { openBackup, proveBackup } from "~jobs/backup/open-backup"
import { makeBackupKey, recipientOf, setUpBackup, stopBackups } from "~jobs/backup/set-up-backup"
import { addSamples } from "~jobs/samples"
import { database } from "~store/database"

import { newestOf, ownFolderIs, setUp } from "../../support/backup-here"
import { resetBrowser } from "../../support/fake-browser"
import { FakeFolder } from "../../support/fake-folder"
import { kept } from "../../support/folders-here"
import { freshDatabase } from "../../support/fresh-database"

const downloads = { allowed: true, files: [] as [string, Blob][], how: "written" }

vi.mock("webextension-polyfill", async () => ({
  default: (await import("../../support/fake-browser")).fakeBrowser
}))
vi.mock("~store/folders", async () => (await import("../../support/folders-here")).folderMock())
vi.mock("~platform/download", () => ({
  mayDownload: async () => downloads.allowed,
  askDownloads: async () => downloads.allowed,
  download: async (content: Blob, name: string) => {
    downloads.files.push([name, content])
    return downloads.how
  }
}))

beforeEach(async () => {
  await freshDatabase()
  resetBrowser()
  kept.folder = null
  ownFolderIs(null)
  Object.assign(downloads, { allowed: true, files: [], how: "written" })
})

const toDownloads = async () => {
  const key = await makeBackupKey()
  const { recipient } = key
  await setUpBackup({ way: "downloads", recipient, everyHours: 24 })
  return key
}

test("a backup goes into the folder, is read back there, and opens with the seller's key alone", async () => {
  await addSamples()
  const { key, folder, done } = await setUp()
  expect(done).toMatchObject({ ok: true, state: { way: "folder", folder: "Backups", last: null } })
  expect(await recipientOf(key.identity)).toBe(key.recipient)
  const backedUp = await backUpNow()
  expect(backedUp).toMatchObject({ ok: true, last: { readBack: true } })
  const state = await backUpState.get()
  expect(state).toMatchObject({ trouble: "", provedAt: null, last: { readBack: true } })
  expect([...folder.files.keys()]).toEqual([state?.last?.name])
  const file = newestOf(folder)
  const proved = await proveBackup(file, key.identity)
  const contacts = await database.contacts.count()
  expect(proved).toMatchObject({ ok: true, rows: state?.last?.rows, counts: { contacts } })
  expect((await backUpState.get())?.provedAt).toBeGreaterThan(0)
  const other = await makeBackupKey()
  expect(await proveBackup(file, other.identity)).toEqual({ ok: false, why: "wrong-key" })
  expect(await proveBackup(new Blob(["a,b\n"]), key.identity)).toEqual({
    ok: false,
    why: "not-sealed"
  })
})

test("nothing that anybody could read stands in the file", async () => {
  await addSamples()
  const [contact] = await database.contacts.toArray()
  const { folder } = await setUp()
  await backUpNow()
  const bytes = Buffer.from(await newestOf(folder).arrayBuffer())
  expect(contact?.name).toBeTruthy()
  for (const word of [contact?.name ?? "?", contact?.id ?? "?", '"contacts"'])
    expect(bytes.includes(word)).toBe(false)
})

test("a lapsed permission is trouble in sight until the seller gives it again", async () => {
  const { folder } = await setUp()
  await backUpNow()
  folder.access = "prompt"
  expect(await backUpNow()).toEqual({ ok: false, why: "folder-permission" })
  const state = await backUpState.get()
  expect(state?.trouble).toBe("folder-permission")
  expect(backupStanding(state, Date.now())).toBe("trouble")
  expect(state?.last).not.toBeNull()
  expect(await allowBackupFolder()).toBe("")
  expect(await backUpNow()).toMatchObject({ ok: true })
  expect((await backUpState.get())?.trouble).toBe("")
})

test("a folder that is gone, a full disk: each is said, and the last good backup stays named", async () => {
  const { folder } = await setUp()
  await backUpNow()
  const good = (await backUpState.get())?.last
  folder.fails = "QuotaExceededError"
  expect(await backUpNow()).toEqual({ ok: false, why: "disk-full" })
  folder.fails = "NotFoundError"
  expect(await backUpNow()).toEqual({ ok: false, why: "folder-gone" })
  kept.folder = null
  expect(await backUpNow()).toEqual({ ok: false, why: "folder-gone" })
  expect(await backUpState.get()).toMatchObject({ trouble: "folder-gone", last: good })
})

test("what the disk gives back is held against what was written, and taken away where it differs", async () => {
  const { folder } = await setUp()
  folder.onDisk = async (content) => {
    const bytes = new Uint8Array(await content.arrayBuffer())
    const at = Math.floor(bytes.length / 2)
    bytes[at] = (bytes[at] ?? 0) ^ 1
    return new Blob([bytes])
  }
  expect(await backUpNow()).toEqual({ ok: false, why: "not-verified" })
  expect(await backUpState.get()).toMatchObject({ trouble: "not-verified", last: null })
  expect(folder.files.size).toBe(0)
})

test("the newest ten stay; what is not ours, or not what we wrote, is left alone", async () => {
  const { folder } = await setUp()
  folder.files.set("regulars-2020-01-01-000000.jsonl.gz.age", new Blob(["the seller's own copy"]))
  folder.files.set("holiday.jpg", new Blob(["x"]))
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-01-01T09:00:00") })
  const names: string[] = []
  try {
    for (let day = 1; day <= 12; day++) {
      vi.setSystemTime(new Date(2026, 0, day, 9))
      const done = await backUpNow()
      if (done.ok) names.push(done.last.name)
      // The second was put in another's place since.
      if (day === 2) folder.files.set(names[1] ?? "", new Blob(["something else"]))
    }
    vi.setSystemTime(new Date(2026, 0, 13, 9))
    folder.onDisk = () => new Blob(["cut"])
    expect(await backUpNow()).toMatchObject({ ok: false, why: "not-verified" })
  } finally {
    vi.useRealTimers()
  }
  expect(names.length).toBe(12)
  expect([...folder.files.keys()].toSorted()).toEqual(
    ["holiday.jpg", "regulars-2020-01-01-000000.jsonl.gz.age", ...names.slice(1)].toSorted()
  )
})

test("of two in one second neither is written over", async () => {
  const { folder } = await setUp()
  vi.useFakeTimers({ toFake: ["Date"] })
  try {
    for (const thousandth of [4, 250]) {
      vi.setSystemTime(new Date(2026, 0, 1, 9, 0, 0, thousandth))
      // oxlint-disable-next-line no-await-in-loop: one after the other, as they are made
      expect(await backUpNow()).toMatchObject({ ok: true })
    }
  } finally {
    vi.useRealTimers()
  }
  expect([...folder.files.keys()].toSorted()).toEqual([
    "regulars-2026-01-01-090000-004.jsonl.gz.age",
    "regulars-2026-01-01-090000-250.jsonl.gz.age"
  ])
})

test("to the downloads: proved before it is written, and read back when the seller drops it in", async () => {
  await addSamples()
  const key = await toDownloads()
  expect(await backUpNow()).toMatchObject({ ok: true, last: { readBack: false } })
  const [name, file] = downloads.files[0] ?? []
  expect(name).toMatch(/^Regulars\/regulars-[\d-]+\.jsonl\.gz\.age$/)
  if (!file) throw new Error("nothing was written")
  expect(await proveBackup(file, key.identity)).toMatchObject({ ok: true })
  expect(await confirmWritten(new Blob(["other"]))).toBe("other")
  expect((await backUpState.get())?.last?.readBack).toBe(false)
  expect(await confirmWritten(file)).toBe("same")
  expect((await backUpState.get())?.last?.readBack).toBe(true)
  downloads.how = "disk-full"
  expect(await backUpNow()).toEqual({ ok: false, why: "disk-full" })
})

test("what is due is made by itself where nothing has to be asked", async () => {
  const { signal } = new AbortController()
  expect(isBackupDue(null, 0)).toBe(false)
  const { folder } = await setUp()
  await makeWhatIsDue(signal)
  expect(folder.files.size).toBe(1)
  await makeWhatIsDue(signal)
  expect(folder.files.size).toBe(1)
  const { last = null } = (await backUpState.get()) ?? {}
  if (!last) throw new Error("no backup")
  await changeBackUpState({ last: { ...last, at: Date.now() - 25 * 3_600_000 } })
  expect(backupStanding(await backUpState.get(), Date.now())).toBe("due")
  // The clock was set back: that puts no backup off.
  expect(isBackupDue(await backUpState.get(), Date.now() - 60 * 86_400_000)).toBe(true)
  await toDownloads()
  downloads.allowed = false
  await makeWhatIsDue(signal)
  expect(downloads.files).toEqual([])
  expect(backupStanding(await backUpState.get(), Date.now())).toBe("due")
  await stopBackups()
  expect(backupStanding(await backUpState.get(), Date.now())).toBe("not-set-up")
  expect(await backUpNow()).toEqual({ ok: false, why: "not-set-up" })
})

test("a plan needs a key, and a folder that may be written into; another key was never proved", async () => {
  const handle = new FakeFolder().handle
  const plan = { way: "folder", everyHours: 24, handle } as const
  expect(await setUpBackup({ ...plan, recipient: "age1nonsense" })).toEqual({
    ok: false,
    why: "bad-key"
  })
  const shut = new FakeFolder()
  shut.access = "denied"
  const { recipient } = await makeBackupKey()
  expect(await setUpBackup({ ...plan, recipient, handle: shut.handle })).toEqual({
    ok: false,
    why: "folder-permission"
  })
  await setUp()
  await changeBackUpState({ provedAt: 5 })
  await setUp()
  expect((await backUpState.get())?.provedAt).toBeNull()
})

test("two at once are one; a signal ends it and leaves nothing half written", async () => {
  const { folder } = await setUp()
  const both = await Promise.all([backUpNow(), backUpNow()])
  expect(both.map((it) => it.ok)).toEqual([true, false])
  expect(both[1]).toEqual({ ok: false, why: "busy" })
  const before = [...folder.files.keys()]
  expect(await backUpNow({ signal: AbortSignal.abort() })).toEqual({ ok: false, why: "stopped" })
  expect([...folder.files.keys()]).toEqual(before)
  expect((await backUpState.get())?.trouble).toBe("")
})

test("a row that breaks its table's rules is told apart and keeps no other from being backed up", async () => {
  await addSamples()
  const [contact] = await database.contacts.toArray()
  if (!contact) throw new Error("no sample")
  await database.contacts.put({ ...contact, name: "x".repeat(400) })
  const { key, folder } = await setUp()
  expect(await backUpNow()).toMatchObject({ ok: true })
  const opened = await openBackup(newestOf(folder), key.identity)
  if (!opened.ok) throw new Error(opened.why)
  const { staged } = opened
  expect(staged.unfit).toBe(1)
  const count = await database.contacts.count()
  expect(staged.preview.find((it) => it.table === "contacts")).toEqual({
    table: "contacts",
    inFile: count - 1,
    hereNow: count,
    added: 0,
    changed: 0,
    gone: 1
  })
  await dropStaged(staged.stage)
})
