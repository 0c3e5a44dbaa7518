import { freshDatabase } from "../../support/fresh-database"

import { afterEach, beforeEach, expect, test, vi } from "vitest"

import { addNote } from "~jobs/annotate-contact"
import { restoreStaged } from "~jobs/backup/restore-staged"
import { lookAtStart } from "~jobs/safety/look-at-start"
import { addSamples } from "~jobs/samples"
import { database } from "~store/database"
import { countTables } from "~store/guard/recount"
import { readJournal } from "~store/guard/journal"
import { keepOutside } from "~store/guard/outside"

import { backUp, opened, ownFolderIs } from "../../support/backup-here"
import { resetBrowser } from "../../support/fake-browser"
import { FakeFolder } from "../../support/fake-folder"
import { kept } from "../../support/folders-here"
import { outsideInMemory } from "../../support/outside"

vi.mock("webextension-polyfill", async () => ({
  default: (await import("../../support/fake-browser")).fakeBrowser
}))
vi.mock("~store/folders", async () => (await import("../../support/folders-here")).folderMock())

beforeEach(async () => {
  await freshDatabase()
  resetBrowser()
  kept.folder = null
  ownFolderIs(new FakeFolder("root"))
  outsideInMemory()
})

afterEach(() => keepOutside(null))

const texts = async () => (await database.notes.toArray()).map((it) => it.text)

/** A backup, and one thing more that was written after it. */
const writtenSince = async () => {
  await addSamples()
  await countTables()
  const [contact] = await database.contacts.toArray()
  const { key, file } = await backUp()
  await addNote({ contactId: contact?.id ?? "" }, "written since")
  return opened(file, key.identity)
}

test("what was rolled back on purpose is never offered again", async () => {
  const staged = await writtenSince()
  expect(await lookAtStart()).toBeNull()
  expect(await restoreStaged(staged.stage)).toMatchObject({ ok: true, broughtBack: 0 })
  expect(await texts()).not.toContain("written since")
  expect(await readJournal()).toEqual({ entries: [], marks: 0 })
  expect(await lookAtStart()).toBeNull()
})

test("where records were lost, what was written since the backup comes back on top of it", async () => {
  const staged = await writtenSince()
  await database.transaction("rw", database.tables, () =>
    Promise.all(database.tables.map((it) => it.clear()))
  )
  expect(await lookAtStart()).toMatchObject({ missing: { fault: "emptied" } })
  expect(await restoreStaged(staged.stage)).toMatchObject({ ok: true, broughtBack: 1 })
  expect(await texts()).toContain("written since")
  expect(await lookAtStart()).toBeNull()
  expect((await readJournal()).entries).toEqual([])
})
