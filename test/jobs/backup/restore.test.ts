import "../../support/fresh-database"

import { afterEach, beforeEach, expect, test, vi } from "vitest"

import { addNote } from "~jobs/annotate-contact"
import { dropStaged, restoreStaged } from "~jobs/backup/restore-staged"
import { listSnapshots } from "~jobs/backup/list-snapshots"
import { restoreSnapshot } from "~jobs/backup/snapshots"
import { keepDraft, readDraft } from "~jobs/drafts"
import { editContact } from "~jobs/edit-contact"
import { eraseAgain } from "~jobs/erase-again"
import { purgeContact } from "~jobs/purge-contact"
import { addSamples } from "~jobs/samples"
import { commit } from "~store/commit"
import { database } from "~store/database"
import { checkDatabase } from "~store/guard/check-database"
import { checkRows } from "~store/guard/check-rows"
import { undo } from "~store/undo"
import { put } from "~store/write"

import { allRows, databaseHash } from "../../support/all-rows"
import { backUp, opened, ownFolderIs } from "../../support/backup-here"
import { aContact, aNote } from "../../support/builders"
import { resetBrowser } from "../../support/fake-browser"
import { FakeFolder } from "../../support/fake-folder"
import { kept } from "../../support/folders-here"
import { freshDatabase } from "../../support/fresh-database"

vi.mock("webextension-polyfill", async () => ({
  default: (await import("../../support/fake-browser")).fakeBrowser
}))
vi.mock("~store/folders", async () => (await import("../../support/folders-here")).folderMock())

beforeEach(async () => {
  await freshDatabase()
  resetBrowser()
  kept.folder = null
  ownFolderIs(new FakeFolder("root"))
})

afterEach(() => vi.restoreAllMocks())

const firstContact = async () => {
  const [contact] = await database.contacts.toArray()
  if (!contact) throw new Error("no sample")
  return contact
}

const stages = async () =>
  (await indexedDB.databases()).filter(({ name }) => name?.startsWith("regulars-stage-"))

test("a lost database is whole again: rows, log, drafts, bytes of pictures, and its guards", async () => {
  await addSamples()
  const { id } = await firstContact()
  await addNote({ contactId: id }, "likes the blue one 👩‍👩‍👧")
  await keepDraft("note x", "half a thought")
  const data = new Blob([crypto.getRandomValues(new Uint8Array(3000))], { type: "image/png" })
  await commit(() => ({
    act: { kind: "note-added", name: "" },
    writes: [put("notes", aNote({ id: "with-picture", contactId: id }))],
    blobs: [{ id: "picture", data }]
  }))
  const before = await allRows()
  const { key, file } = await backUp()

  await freshDatabase()
  const staged = await opened(file, key.identity)
  const { rows, preview } = staged
  expect(preview.every((it) => it.added === it.inFile && it.gone === 0)).toBe(true)
  expect(await restoreStaged(staged.stage)).toMatchObject({ ok: true })
  const { settings, ...others } = await allRows()
  const { settings: settingsBefore, ...othersBefore } = before
  expect(others).toEqual(othersBefore)
  // What this browser calls itself in the log is its own.
  expect(settings).toEqual(settingsBefore?.filter((it) => !it.includes('"device"')))
  expect(rows).toBe(Object.values(before).flat().length)
  expect(await checkDatabase()).toEqual({ ok: true, counted: true })
  expect(await checkRows()).toMatchObject({ ok: true })
  expect(await database.unindexed.toArray()).toMatchObject([{ keys: ["all"] }])
  expect(await stages()).toEqual([])
  expect(await readDraft("note x")).toBe("half a thought")
  const [last] = await database.changes.orderBy("id").reverse().toArray()
  expect(await undo(last?.id ?? "")).toMatchObject({ ok: true })
})

test("the preview says what is new, changed and gone; the restore can be gone back on", async () => {
  await addSamples()
  const { key, file } = await backUp()
  const contact = await firstContact()
  await editContact(contact.id, { name: "Somebody else" })
  await commit(() => ({
    act: { kind: "contact-added", name: "" },
    writes: [put("contacts", aContact({ id: "later" }))]
  }))
  const now = await allRows()
  const staged = await opened(file, key.identity)
  const count = await database.contacts.count()
  expect(staged.preview.find((it) => it.table === "contacts")).toEqual({
    table: "contacts",
    inFile: count - 1,
    hereNow: count,
    added: 0,
    changed: 1,
    gone: 1
  })
  expect(await allRows()).toEqual(now)
  const restored = await restoreStaged(staged.stage)
  expect((await database.contacts.get(contact.id))?.name).toBe(contact.name)
  expect(await database.contacts.get("later")).toBeUndefined()
  const [snapshot] = await listSnapshots()
  expect(restored).toMatchObject({ ok: true, snapshot: snapshot?.name })
  expect(snapshot?.why).toBe("before-restore")
  expect(await restoreSnapshot(snapshot?.name ?? "")).toMatchObject({ ok: true })
  expect(await allRows()).toEqual(now)
})

test("nobody who was erased comes back, from no backup, nor by their words in others' rows", async () => {
  await addSamples()
  const contact = aContact({ id: "to-be-erased", name: "Lovelace of Nowhere" })
  await commit(() => ({
    act: { kind: "contact-added", name: contact.name },
    contactId: contact.id,
    writes: [put("contacts", contact)]
  }))
  await addNote({ contactId: contact.id }, "secret of hers")
  const { key, file } = await backUp()
  await purgeContact(contact.id)
  const staged = await opened(file, key.identity)
  expect(staged.erased).toBe(1)
  expect(await restoreStaged(staged.stage)).toMatchObject({ ok: true })
  const text = JSON.stringify(await allRows())
  expect(text).not.toContain(contact.id)
  expect(text).not.toContain("Lovelace")
  expect(text).not.toContain("secret of hers")
  expect(await database.tombstones.count()).toBe(1)
  expect(await checkRows()).toMatchObject({ ok: true })
})

test("nobody who is erased between the preview and the restore comes back either", async () => {
  await addSamples()
  const contact = await firstContact()
  const { key, file } = await backUp()
  const staged = await opened(file, key.identity)
  expect(staged.erased).toBe(0)
  await purgeContact(contact.id)
  expect(await restoreStaged(staged.stage)).toMatchObject({ ok: true })
  expect(await database.contacts.get(contact.id)).toBeUndefined()
})

test("who was erased stays so on a new computer that erased others itself", async () => {
  await addSamples()
  const contacts = await database.contacts.toArray()
  const [one, two] = contacts
  if (!one || !two) throw new Error("no samples")
  const first = await backUp()
  await purgeContact(one.id)
  const second = await backUp()

  await freshDatabase()
  await commit(() => ({
    act: { kind: "contact-added", name: "" },
    writes: [put("contacts", { ...two, code: "other1" })]
  }))
  await purgeContact(two.id)
  const staged = await opened(second.file, second.key.identity)
  expect(staged.erased).toBe(1)
  expect(await restoreStaged(staged.stage)).toMatchObject({ ok: true })
  const again = await opened(first.file, first.key.identity)
  expect(again.erased).toBe(2)
  expect(await restoreStaged(again.stage)).toMatchObject({ ok: true })
  expect(await database.contacts.bulkGet([one.id, two.id])).toEqual([undefined, undefined])
  // However they came: the tombstone of one was made on the other computer.
  await database.contacts.bulkPut([one, two])
  expect(await eraseAgain()).toBe(2)
  expect(await database.contacts.bulkGet([one.id, two.id])).toEqual([undefined, undefined])
})

test("what this browser is stays: its name, what it was granted, the service whose key lies here", async () => {
  await addSamples()
  await database.settings.bulkPut([
    { key: "shortener", value: { service: "s", origin: "https://theirs.example", domain: "" } },
    { key: "grants", value: { "https://theirs.example": { at: 1, site: "x" } } },
    { key: "theme", value: "dark" }
  ])
  const { key, file } = await backUp()
  const ours = { service: "s", origin: "https://ours.example", domain: "" }
  await database.settings.bulkPut([
    { key: "shortener", value: ours },
    { key: "grants", value: {} },
    { key: "theme", value: "light" }
  ])
  await database.secrets.put({ id: "shortener", value: "the key" })
  const { stage } = await opened(file, key.identity)
  expect(await restoreStaged(stage)).toMatchObject({ ok: true })
  const settings = await database.settings.bulkGet(["shortener", "grants", "theme"])
  expect(settings.map((it) => it?.value)).toEqual([ours, {}, "dark"])
  expect(await database.secrets.count()).toBe(1)
})

test("a text that is being written stays", async () => {
  await keepDraft("note a", "as it was")
  const { key, file } = await backUp()
  await keepDraft("note a", "as it is")
  await keepDraft("note b", "begun since")
  const { stage } = await opened(file, key.identity)
  await restoreStaged(stage)
  expect(await readDraft("note a")).toBe("as it is")
  expect(await readDraft("note b")).toBe("begun since")
})

test("wherever a restore fails, the records are to the last byte what they were", async () => {
  await addSamples()
  const { key, file } = await backUp()
  await editContact((await firstContact()).id, { name: "Somebody else" })
  const before = await databaseHash()
  const full = Object.assign(new Error("as told"), { name: "QuotaExceededError" })
  const fail = () => Promise.reject(full) as never
  const places = {
    contacts: () => vi.spyOn(database.table("contacts"), "clear").mockImplementation(fail),
    notes: () => vi.spyOn(database.table("notes"), "bulkAdd").mockImplementation(fail),
    settings: () => vi.spyOn(database.table("settings"), "bulkAdd").mockImplementation(fail),
    changes: () => vi.spyOn(database.table("changes"), "bulkAdd").mockImplementation(fail),
    blobs: () => vi.spyOn(database.table("blobs"), "clear").mockImplementation(fail),
    unindexed: () => vi.spyOn(database.unindexed, "add").mockImplementation(fail),
    guards: () => vi.spyOn(database.guards, "put").mockImplementation(fail)
  }
  for (const [name, breakIt] of Object.entries(places)) {
    const { stage } = await opened(file, key.identity)
    const spy = breakIt()
    const restored = await restoreStaged(stage)
    spy.mockRestore()
    expect([name, restored]).toEqual([name, { ok: false, why: "disk-full" }])
    expect(await databaseHash(), name).toBe(before)
    await dropStaged(stage)
  }
})

test("what another window writes while the way back is kept is never lost: it is tried again", async () => {
  await addSamples()
  const { key, file } = await backUp()
  const { stage } = await opened(file, key.identity)
  const root = new FakeFolder("root")
  ownFolderIs(root)
  const snapshots = await root.getDirectoryHandle("snapshots")
  let writes = 0
  snapshots.onDisk = async (content) => {
    if (writes++ === 0)
      await commit(() => ({
        act: { kind: "contact-added", name: "" },
        writes: [put("contacts", aContact({ id: "meanwhile" }))]
      }))
    return content
  }
  const restored = await restoreStaged(stage)
  expect(restored).toMatchObject({ ok: true })
  expect(writes).toBe(2)
  if (!restored.ok) throw new Error(restored.why)
  expect(await database.contacts.get("meanwhile")).toBeUndefined()
  await restoreSnapshot(restored.snapshot ?? "")
  expect(await database.contacts.get("meanwhile")).toBeDefined()
})

test("without a way back nothing is restored, unless the seller says so", async () => {
  await addSamples()
  const { key, file } = await backUp()
  const { stage } = await opened(file, key.identity)
  ownFolderIs(null)
  const before = await databaseHash()
  expect(await restoreStaged(stage)).toEqual({ ok: false, why: "no-snapshot" })
  expect(await databaseHash()).toBe(before)
  const without = await restoreStaged(stage, { withoutSnapshot: true })
  expect(without).toMatchObject({ ok: true, snapshot: null })
  expect(await restoreStaged(stage)).toEqual({ ok: false, why: "gone" })
})

test("what cannot be tidied up afterwards makes no failure of a restore that is done", async () => {
  await addSamples()
  const { key, file } = await backUp()
  await commit(() => ({
    act: { kind: "contact-added", name: "" },
    writes: [put("contacts", aContact({ id: "later" }))]
  }))
  const { stage, rows } = await opened(file, key.identity)
  const dropping = vi.spyOn(indexedDB, "deleteDatabase").mockImplementation(() => {
    throw new Error("as told")
  })
  const restored = await restoreStaged(stage)
  dropping.mockRestore()
  expect(restored).toMatchObject({ ok: true, rows })
  expect(await database.contacts.get("later")).toBeUndefined()
  await dropStaged(stage)
})
