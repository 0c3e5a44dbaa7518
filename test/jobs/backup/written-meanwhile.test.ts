import "../../support/fresh-database"

import { beforeEach, expect, test, vi } from "vitest"

import { addContact } from "~jobs/edit-contact"
import { restoreStaged } from "~jobs/backup/restore-staged"
import { database } from "~store/database"

import { backUp, opened, ownFolderIs } from "../../support/backup-here"
import { aContact } from "../../support/builders"
import { resetBrowser } from "../../support/fake-browser"
import { FakeFolder } from "../../support/fake-folder"
import { kept } from "../../support/folders-here"
import { freshDatabase } from "../../support/fresh-database"

vi.mock("webextension-polyfill", async () => ({
  default: (await import("../../support/fake-browser")).fakeBrowser
}))
vi.mock("~store/folders", async () => (await import("../../support/folders-here")).folderMock())

let meanwhile = 0
// Between the way back being kept and the swap, another window writes each time.
vi.mock("~jobs/backup/buried", () => ({
  buryAgain: async () => {
    meanwhile += 1
    await addContact(`Just now ${meanwhile}`, null)
    return 0
  }
}))

beforeEach(async () => {
  await freshDatabase()
  resetBrowser()
  kept.folder = null
  ownFolderIs(new FakeFolder("root"))
})

test("a restore gives way to a window that keeps on writing: nothing of it is lost", async () => {
  await database.contacts.add(aContact({ name: "Zhang" }))
  const { key, file } = await backUp()
  const { stage } = await opened(file, key.identity)
  const names = async () => (await database.contacts.toArray()).map((it) => it.name).toSorted()
  const before = await names()
  meanwhile = 10
  expect(await restoreStaged(stage)).toEqual({ ok: false, why: "written-meanwhile" })
  const since = ["Just now 11", "Just now 12", "Just now 13"]
  expect(await names()).toEqual([...before, ...since].toSorted())
})
