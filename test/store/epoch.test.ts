import { freshDatabase } from "../support/fresh-database"

import { beforeEach, expect, it, vi } from "vitest"
import { commit } from "~store/commit"
import { database } from "~store/database"
import { writeFailure } from "~store/outdated"
import { put } from "~store/write"
import { aContact } from "../support/builders"

beforeEach(freshDatabase)

const add = () =>
  commit(() => ({
    act: { kind: "contact-added", name: "" },
    writes: [put("contacts", aContact())]
  }))

it("a page whose database is of a newer version writes nothing, by the door or beside it", async () => {
  const { version } = database.backendDB()
  const newer = vi
    .spyOn(database, "backendDB")
    .mockReturnValue({ version: version + 10 } as IDBDatabase)
  const refused = await add().catch((error: unknown) => error)
  expect(writeFailure(refused)).toBe("outdated")
  await expect(database.drafts.put({ id: "d", text: "", at: 1 })).rejects.toThrow()
  // It may still be read, to be copied.
  expect(await database.contacts.count()).toBe(0)
  newer.mockRestore()
  await add()
  expect(await database.contacts.count()).toBe(1)
  expect(await database.drafts.count()).toBe(0)
})

it("says of a write that failed what the seller can do about it", () => {
  const full = Object.assign(new Error("aborted"), {
    name: "AbortError",
    inner: new DOMException("no room", "QuotaExceededError")
  })
  expect(writeFailure(full)).toBe("full")
  expect(writeFailure(new Error("something else"))).toBe(null)
  expect(writeFailure("text")).toBe(null)
})
