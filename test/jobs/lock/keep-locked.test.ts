import "../../support/fresh-database"

import { afterEach, beforeEach, expect, test, vi } from "vitest"

import { bindBar, expectBar, openedBars } from "~jobs/bar-session"
import { keepLocked } from "~jobs/lock/keep-locked"
import { lockNow, openLock } from "~jobs/lock/lock-state"
import { planAt } from "~jobs/plan-follow-up"
import { remind } from "~jobs/remind"
import { database } from "~store/database"
import { reminderWords } from "~ui/i18n/reminder-words"

import { aContact } from "../../support/builders"
import { fakeBrowser, resetBrowser, state } from "../../support/fake-browser"
import { freshDatabase } from "../../support/fresh-database"

vi.mock("webextension-polyfill", async () => ({
  default: (await import("../../support/fake-browser")).fakeBrowser
}))
const seen = vi.hoisted(() => ({
  standing: new Map<string, { title: string; message: string }>(),
  shown: 0,
  locksAt: null as number | null
}))
vi.mock("~platform/alarms", () => ({
  wakeAt: () => Promise.resolve(),
  wakeToLock: (at: number | null) => Promise.resolve(void (seen.locksAt = at)),
  onTimeToLock: () => undefined
}))
vi.mock("~platform/badge", () => ({ setBadge: () => Promise.resolve() }))
vi.mock("~platform/notifications", () => ({
  show: (id: string, words: { title: string; message: string }) => {
    seen.shown += 1
    return Promise.resolve(void seen.standing.set(id, words))
  },
  hide: (id: string) => Promise.resolve(void seen.standing.delete(id)),
  shownIds: () => Promise.resolve([...seen.standing.keys()])
}))
Object.assign(fakeBrowser.runtime, { onStartup: { addListener: () => undefined } })

const lock = { salt: "AAAA", hash: "AAAA", rounds: 1, minutes: 5, locale: "zh-CN" }
const told: unknown[] = []
const plan = (text: string) =>
  planAt({ contactId: "c" }, { kind: "promise", text, said: text, dueAt: 1000 }, new Date(0))

beforeEach(async () => {
  await freshDatabase()
  resetBrowser()
  Object.assign(seen, { standing: new Map(), shown: 0, locksAt: null })
  told.length = 0
  state.page = (message) => (told.push(message), null)
  await database.contacts.add(aContact({ id: "c", name: "Canary Chen" }))
  await plan("canary parcel")
  await fakeBrowser.storage.local.set({ lock })
  await openLock()
})
afterEach(() => vi.restoreAllMocks())

const all = () => JSON.stringify([...seen.standing.values()])

test("when it locks, open bars go, and notifications tell no name; once", async () => {
  const messages = vi.spyOn(fakeBrowser.runtime, "sendMessage")
  await remind(reminderWords)
  expect(all(), "the control").toContain("Canary Chen")
  const { nonce } = await expectBar(7)
  const frame = { tab: { id: 7 }, frameId: 3, documentId: "d" } as never
  expect(await bindBar(frame, nonce)).toBe(true)
  expect(await openedBars()).toEqual([7])
  keepLocked(reminderWords)
  await vi.waitFor(() => expect(seen.locksAt).toBeGreaterThan(Date.now()))
  expect(told).toEqual([])

  await lockNow()
  await vi.waitFor(() => expect(all()).toContain("1件待跟进"))
  expect(all()).not.toMatch(/canary/i)
  await vi.waitFor(() => expect(told).toContainEqual({ to: "page", verb: "close-bar", body: {} }))
  expect(messages).toHaveBeenCalledWith({ to: "bars", verb: "locked", body: {} })
  expect(await openedBars()).toEqual([])

  // What falls due meanwhile tells none either, and nothing is shown again by itself.
  const { shown } = seen
  await lockNow()
  await remind(reminderWords)
  expect(seen.shown).toBe(shown)
  await plan("canary two")
  await remind(reminderWords)
  expect(seen.shown).toBe(shown + 1)
  expect(all()).not.toMatch(/canary/i)
})
