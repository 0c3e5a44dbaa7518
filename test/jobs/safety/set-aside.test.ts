import { freshDatabase } from "../../support/fresh-database"

import Dexie from "dexie"
import { afterEach, beforeEach, expect, test, vi } from "vitest"

import { keepSafe } from "~jobs/safety/keep-safe"
import { lookAtStart } from "~jobs/safety/look-at-start"
import { bringBack } from "~jobs/safety/bring-back"
import { keptOutside, setAside } from "~jobs/safety/set-aside"
import { commit } from "~store/commit"
import { database } from "~store/database"
import { forgetKnown } from "~store/guard/door"
import { keepOutside } from "~store/guard/outside"
import { openDatabase } from "~store/open"
import { put } from "~store/write"
import { aContact } from "../../support/builders"
import { resetBrowser } from "../../support/fake-browser"

vi.mock("webextension-polyfill", async () => ({
  default: (await import("../../support/fake-browser")).fakeBrowser
}))

beforeEach(async () => {
  resetBrowser()
  vi.stubGlobal("chrome", { storage: { local: { setAccessLevel: async () => undefined } } })
  await freshDatabase()
  keepSafe()
  forgetKnown()
  const act = { kind: "contact-added", name: "" } as const
  await commit(() => ({ act, writes: [put("contacts", aContact({ name: "Ann" }))] }))
})
afterEach(() => {
  keepOutside(null)
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

test("a database that opens no more is given up, and what it had is offered at once", async () => {
  database.close()
  vi.spyOn(database, "open").mockReturnValueOnce(Dexie.Promise.reject(new Error("cut")))
  expect(await openDatabase()).toMatchObject({ ok: false, why: "unknown" })
  expect(await keptOutside()).toMatchObject({ snapshots: 0, backupAt: null, writes: 1 })
  expect(await setAside()).toBe("done")
  expect(await openDatabase()).toEqual({ ok: true })
  expect(await database.contacts.count()).toBe(0)
  const trouble = await lookAtStart()
  expect(trouble).toMatchObject({ missing: { fault: "emptied" }, writes: 1 })
  if (trouble) await bringBack(trouble)
  expect((await database.contacts.toArray()).map((it) => it.name)).toEqual(["Ann"])
})

test("one that the browser never answers about is told so, and nothing is gone", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] })
  const silent = new EventTarget() as IDBOpenDBRequest
  vi.spyOn(indexedDB, "deleteDatabase").mockReturnValueOnce(silent)
  const going = setAside()
  await vi.advanceTimersByTimeAsync(15_000)
  expect(await going).toBe("no-answer")
  vi.useRealTimers()
  expect(await database.contacts.count()).toBe(1)
})

test("another window that holds it is told", async () => {
  const holds = new Dexie(database.name)
  await holds.open()
  holds.on("versionchange", () => false)
  const done = await setAside()
  holds.close()
  expect(done).toBe("in-use")
})
