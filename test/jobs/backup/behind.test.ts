import { freshDatabase } from "../../support/fresh-database"

import { afterEach, beforeEach, expect, test, vi } from "vitest"

import { makeBehind } from "~jobs/backup/back-up-behind"
import { backUpState, changeBackUpState } from "~jobs/backup/backup-state"
import type { Made, Wish } from "~jobs/backup/behind-protocol"
import { makeWhatIsDue } from "~jobs/backup/keep-backed-up"
import { writeBackup } from "~jobs/backup/write-backup"
import { writeSnapshot } from "~jobs/backup/write-snapshot"
import { addSamples } from "~jobs/samples"
import { database } from "~store/database"
import { countTables } from "~store/guard/recount"
import { keepOutside } from "~store/guard/outside"

import { ownFolderIs, setUp } from "../../support/backup-here"
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
  await addSamples()
  await countTables()
})

afterEach(() => keepOutside(null))

/** What the worker does, without a worker. */
const asked: Wish["make"][] = []
const ask = async (wish: Wish): Promise<Made> => {
  asked.push(wish.make)
  if (wish.make === "snapshot") {
    await writeSnapshot("rolling", {})
    return { made: "snapshot" }
  }
  const written = await writeBackup(wish)
  return typeof written === "string"
    ? { made: "nothing", trouble: written }
    : { made: "backup", ...written }
}

test("without a window a due snapshot and backup are made, once", async () => {
  const { folder } = await setUp()
  asked.length = 0
  await makeBehind(ask)
  expect(asked).toEqual(["snapshot", "backup"])
  const state = await backUpState.get()
  expect(state).toMatchObject({ trouble: "", unseenSince: 0, last: { readBack: true } })
  expect([...folder.files.keys()]).toEqual([state?.last?.name])
  await makeBehind(ask)
  expect(asked).toEqual(["snapshot", "backup"])
})

test("a lapsed permission is told, and what the worker could not do is due again", async () => {
  const folder = new FakeFolder()
  await setUp(folder)
  await makeBehind(async () => ({ made: "nothing", trouble: "folder-permission" }))
  expect(await backUpState.get()).toMatchObject({ trouble: "folder-permission", last: null })
  await makeBehind(ask)
  expect(await backUpState.get()).toMatchObject({ trouble: "", last: { readBack: true } })
})

test("of what is left of lost records no copy is made by itself: it would push out whole ones", async () => {
  const { folder } = await setUp()
  await makeBehind(ask)
  await changeBackUpState({ last: null })
  await database.transaction("rw", database.tables, () =>
    Promise.all(database.tables.map((it) => it.clear()))
  )
  asked.length = 0
  await makeBehind(ask)
  await makeWhatIsDue(new AbortController().signal)
  expect(asked).toEqual([])
  expect(folder.files.size).toBe(1)
})
