import "fake-indexeddb/auto"

import Dexie from "dexie"
import { afterEach, describe, expect, test, vi } from "vitest"

import { Database } from "~store/database"
import { openDatabase } from "~store/open"

const names: string[] = []
const fresh = () => {
  const name = `test-${names.length}`
  names.push(name)
  return new Database(name)
}
afterEach(async () => {
  for (const name of names) await Dexie.delete(name)
})

/** A database whose opening fails with this error. */
const failing = (error: Error) => {
  const db = fresh()
  db.open = () => Dexie.Promise.reject(error)
  return db
}

const named = (name: string, inner?: Error) =>
  Object.assign(new Error("no"), { name, ...(inner && { inner }) })

describe("opening", () => {
  test("works on an empty machine", async () => {
    const db = fresh()
    expect(await openDatabase(db)).toEqual({ ok: true })
    db.close()
  })

  test.each([
    [named("QuotaExceededError"), "disk-full"],
    [named("AbortError", named("QuotaExceededError")), "disk-full"],
    [named("SecurityError"), "denied"],
    [named("InvalidStateError"), "denied"],
    [named("VersionError"), "newer-version"],
    [named("OpenFailedError", named("SecurityError")), "denied"],
    [named("Strange"), "unknown"]
  ])("%s is told as %s", async (error, why) => {
    expect(await openDatabase(failing(error))).toEqual({ ok: false, why, detail: "no" })
  })

  test("refuses a database of a newer version rather than writing old shapes into it", async () => {
    const db = fresh()
    const newer = new Dexie(db.name)
    newer.version(99).stores({ contacts: "id, &code", settings: "key", followUps: "id" })
    await newer.open()
    newer.close()
    expect(await openDatabase(db)).toMatchObject({ ok: false, why: "newer-version" })
    expect(db.isOpen()).toBe(false)
    await expect(db.settings.count()).rejects.toThrow()
  })

  test("closes for good when a newer version waits", async () => {
    const db = fresh()
    await openDatabase(db)
    const newer = new Dexie(db.name)
    newer.version(99).stores({ settings: "key" })
    await newer.open()
    newer.close()
    expect(db.isOpen()).toBe(false)
    await expect(db.settings.count()).rejects.toThrow()
  })
})

test("says so when the browser never answers, as about a file that was cut", async () => {
  vi.useFakeTimers()
  try {
    const db = fresh()
    db.open = () => new Dexie.Promise(() => undefined)
    const opening = openDatabase(db)
    await vi.advanceTimersByTimeAsync(30_000)
    expect(await opening).toMatchObject({ ok: false, why: "unknown" })
  } finally {
    vi.useRealTimers()
  }
})
