import { freshDatabase } from "../../support/fresh-database"

import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { finishErasing } from "~jobs/safety/forget-copies"
import { keepSafe } from "~jobs/safety/keep-safe"
import { lookAtStart } from "~jobs/safety/look-at-start"
import { purgeContact } from "~jobs/purge-contact"
import { localByPrefix } from "~platform/local-many"
import { commit } from "~store/commit"
import { database } from "~store/database"
import { forgetKnown } from "~store/guard/door"
import { readJournal } from "~store/guard/journal"
import { keepOutside } from "~store/guard/outside"
import { countTables } from "~store/guard/recount"
import { patch, put } from "~store/write"
import * as v from "valibot"
import { aContact } from "../../support/builders"
import { fakeBrowser, resetBrowser } from "../../support/fake-browser"

vi.mock("webextension-polyfill", async () => ({
  default: (await import("../../support/fake-browser")).fakeBrowser
}))

const act = { kind: "contact-edited", name: "" } as const
const stored = async () => JSON.stringify(await fakeBrowser.storage.local.get(null))
const journal = localByPrefix("journal:", v.unknown())

beforeEach(async () => {
  resetBrowser()
  vi.stubGlobal("chrome", { storage: { local: { setAccessLevel: async () => undefined } } })
  await freshDatabase()
  keepSafe()
  forgetKnown()
})
afterEach(() => {
  keepOutside(null)
  vi.unstubAllGlobals()
})

describe("what is kept outside the database", () => {
  it("holds the last 512 commits and no more, the latest in the place of the oldest", async () => {
    const ann = aContact({ name: "Ann" })
    await commit(() => ({ act, writes: [put("contacts", ann)] }))
    for (let at = 0; at < 520; at++)
      await commit(() => ({ act, writes: [patch("contacts", ann.id, { name: `Ann ${at}` })] }))
    expect(await journal.all()).toHaveLength(512)
    await database.changes.clear()
    const { entries } = await readJournal()
    expect(entries).toHaveLength(512)
    expect(entries.at(-1)).toMatchObject({ rows: [["contacts", ann.id, { name: "Ann 519" }]] })
  })

  it("tells nothing of who was erased, nor after a kill in the midst of it", async () => {
    await countTables()
    const ann = aContact({ name: "Kanari Vogel" })
    await commit(() => ({ act, writes: [put("contacts", ann)] }))
    expect(await stored()).toContain("Kanari Vogel")
    await purgeContact(ann.id)
    expect(await stored()).not.toMatch(/Kanari Vogel/)
    expect(await stored()).not.toContain(ann.id)
    expect(await lookAtStart()).toBe(null)
    // Killed before it was done: the next start ends it.
    const bo = aContact({ name: "Bo Vogel" })
    await commit(() => ({ act, writes: [put("contacts", bo)] }))
    await fakeBrowser.storage.local.set({ erasing: true })
    await finishErasing()
    expect(await stored()).not.toContain("Bo Vogel")
    expect(await stored()).not.toContain("erasing")
  })

  it("is not written over by a database that is new", async () => {
    await countTables()
    await commit(() => ({ act, writes: [put("contacts", aContact({ name: "Ann" }))] }))
    const before = await stored()
    await database.delete()
    await database.open()
    const trouble = await lookAtStart()
    expect(trouble).toMatchObject({ missing: { fault: "emptied" }, writes: 1 })
    await expect(commit(() => ({ act, writes: [put("contacts", aContact())] }))).rejects.toThrow()
    expect(await stored()).toBe(before)
  })

  it("what is damaged there is passed over, and the rest is read", async () => {
    await commit(() => ({ act, writes: [put("contacts", aContact({ name: "Ann" }))] }))
    await fakeBrowser.storage.local.set({ "journal:500": { kind: "change", seq: "x" } })
    await fakeBrowser.storage.local.set({ canary: 7 })
    await database.changes.clear()
    expect((await readJournal()).entries).toHaveLength(1)
    expect(await lookAtStart()).toBe(null)
  })
})
