import "../../support/fresh-database"

import { beforeEach, expect, test, vi } from "vitest"

import { openBackup } from "~jobs/backup/open-backup"
import { restoreStaged } from "~jobs/backup/restore-staged"
import { makeBackupKey } from "~jobs/backup/set-up-backup"
import { seal } from "~formats/seal/seal"
import { database } from "~store/database"

import { databaseHash } from "../../support/all-rows"
import { archiveOf } from "../../support/archives"
import { ownFolderIs } from "../../support/backup-here"
import { resetBrowser } from "../../support/fake-browser"
import { FakeFolder } from "../../support/fake-folder"
import { freshDatabase } from "../../support/fresh-database"

vi.mock("webextension-polyfill", async () => ({
  default: (await import("../../support/fake-browser")).fakeBrowser
}))

beforeEach(async () => {
  await freshDatabase()
  resetBrowser()
  ownFolderIs(new FakeFolder("root"))
})

const stages = async () =>
  (await indexedDB.databases()).filter(({ name }) => name?.startsWith("regulars-stage-"))

test("a backup of an older schema is brought up by the migrations themselves", async () => {
  const key = await makeBackupKey()
  const sealed = async (rows: Parameters<typeof archiveOf>[0]) =>
    new Blob([await seal(await archiveOf(rows, {}, 2), [key.recipient])])
  const old = {
    id: "c",
    createdAt: 1,
    deletedAt: null,
    name: "Ann",
    group: false,
    tags: [],
    stage: "new",
    language: "",
    phone: "",
    email: "",
    address: "",
    code: "aaaaa"
  }
  const note = { id: "n", createdAt: 2, deletedAt: null, contactId: "c", text: "old", quote: "" }
  const shape = { ...note, site: "", editedAt: null, pinned: true }
  const opened = await openBackup(await sealed({ contacts: [old], notes: [shape] }), key.identity)
  if (!opened.ok) throw new Error(opened.why)
  expect(await restoreStaged(opened.staged.stage)).toMatchObject({ ok: true })
  expect(await database.contacts.get("c")).toMatchObject({ fields: {}, mergedInto: null })
  expect(await database.notes.get("n")).toMatchObject({ pinnedAt: 2, rival: "" })

  const before = await databaseHash()
  const bad = await openBackup(await sealed({ contacts: [{ ...old, name: 7 }] }), key.identity)
  expect(bad).toMatchObject({ why: "bad-row", at: { table: "contacts", field: "name" } })
  // Two customers of one code: no database of ours can hold them.
  const twice = { contacts: [old, { ...old, id: "d" }] }
  expect(await openBackup(await sealed(twice), key.identity)).toMatchObject({ ok: false })
  expect(await databaseHash()).toBe(before)
  expect(await stages()).toEqual([])
})
