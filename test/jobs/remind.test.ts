import "../support/fresh-database"

import { afterEach, beforeEach, expect, test, vi } from "vitest"

import { binContact } from "~jobs/edit-contact"
import { finishFollowUp } from "~jobs/edit-follow-up"
import { planAt } from "~jobs/plan-follow-up"
import { remind } from "~jobs/remind"
import { changeSetting } from "~jobs/settings"
import { snoozeFollowUp } from "~jobs/snooze-follow-up"
import type { FollowUp } from "~model/follow-up"
import { database } from "~store/database"
import { reminderWords } from "~ui/i18n/reminder-words"

import { aContact } from "../support/builders"
import { freshDatabase } from "../support/fresh-database"

vi.mock("webextension-polyfill", async () => ({
  default: (await import("../support/fake-browser")).fakeBrowser
}))

/** What the browser shows, counts and will wake the background for. */
const seen = vi.hoisted(() => ({
  showings: [] as { id: string; title: string; message: string }[],
  standing: new Set<string>(),
  badge: 0,
  wakeAt: null as number | null
}))
vi.mock("~platform/alarms", () => ({
  wakeAt: (at: number | null) => Promise.resolve(void (seen.wakeAt = at)),
  wakeEvery: () => Promise.resolve(),
  onWake: () => undefined
}))
vi.mock("~platform/badge", () => ({
  setBadge: (count: number) => Promise.resolve(void (seen.badge = count))
}))
vi.mock("~platform/notifications", () => ({
  show: (id: string, words: { title: string; message: string }) => {
    seen.showings.push({ id, ...words })
    seen.standing.add(id)
    return Promise.resolve()
  },
  hide: (id: string) => Promise.resolve(void seen.standing.delete(id)),
  shownIds: () => Promise.resolve([...seen.standing]),
  onClick: () => undefined
}))

const start = new Date(2026, 10, 22, 10, 30).getTime()
const minutes = (count: number) => start + count * 60_000

beforeEach(async () => {
  Object.assign(seen, { showings: [], standing: new Set(), badge: 0, wakeAt: null })
  await freshDatabase()
  await database.contacts.add(aContact({ id: "c", name: "张三" }))
  vi.useFakeTimers({ now: start, toFake: ["Date"] })
})
afterEach(() => {
  vi.useRealTimers()
})

const plan = async (dueAt: number, fields: Partial<FollowUp> = {}): Promise<string> => {
  const planned = { kind: "promise", text: "ships", said: "ships", dueAt, ...fields } as const
  const done = await planAt({ contactId: "c" }, planned, new Date(0))
  if (!done.ok || !done.change) throw new Error("not planned")
  return String(done.change.edits[0]?.key)
}
/** The background wakes at this time, for whatever reason. */
const wake = async (at: number) => {
  vi.setSystemTime(at)
  await remind(reminderWords)
}

test("what comes to be due is shown once, counted, and the alarm set for the next", async () => {
  const id = await plan(minutes(10))
  await plan(minutes(60), { text: "call" })
  await wake(minutes(0))
  expect(seen).toMatchObject({ showings: [], badge: 0, wakeAt: minutes(10) })
  await wake(minutes(10))
  await wake(minutes(11))
  expect(seen).toMatchObject({
    showings: [{ id, title: "张三", message: "Promised: ships · Sun, Nov 22, 10:40 AM" }],
    badge: 1,
    wakeAt: minutes(60)
  })
  expect(await database.notices.toArray()).toEqual([{ id, dueAt: minutes(10) }])
})

test("woken by several things at once it shows once", async () => {
  await plan(minutes(1))
  vi.setSystemTime(minutes(2))
  await Promise.all([remind(reminderWords), remind(reminderWords), remind(reminderWords)])
  expect(seen.showings).toHaveLength(1)
})

test("due while the browser was closed it is shown at the next start", async () => {
  await plan(minutes(10))
  await wake(minutes(60 * 24 * 30))
  expect(seen).toMatchObject({ badge: 1, wakeAt: null })
  expect(seen.showings).toHaveLength(1)
})

test("a clock that goes back and forth shows nothing twice and loses nothing", async () => {
  await plan(minutes(10))
  await plan(minutes(90), { text: "call" })
  await wake(minutes(10))
  await wake(minutes(-600))
  expect(seen).toMatchObject({ badge: 0, wakeAt: minutes(10) })
  await wake(minutes(10))
  expect(seen.showings).toHaveLength(1)
  await wake(minutes(60 * 24 * 400))
  expect(seen.showings.map((it) => it.message.split(" · ")[0])).toEqual([
    "Promised: ships",
    "Promised: call"
  ])
})

test("a crash after showing and before writing it down shows it again in its own place", async () => {
  const id = await plan(minutes(1))
  await wake(minutes(2))
  await database.notices.clear()
  await wake(minutes(3))
  expect(seen.showings.map((it) => it.id)).toEqual([id, id])
  expect(seen.standing).toEqual(new Set([id]))
})

test("put off, it is taken down, and shown again at its new time", async () => {
  const id = await plan(minutes(1))
  await wake(minutes(2))
  await snoozeFollowUp(id, { at: minutes(30), allDay: false })
  await wake(minutes(3))
  expect(seen).toMatchObject({ badge: 0, wakeAt: minutes(30), standing: new Set() })
  await wake(minutes(31))
  expect(seen.showings).toHaveLength(2)
})

test("done, it is taken down and counted no more", async () => {
  const id = await plan(minutes(1))
  await wake(minutes(2))
  await finishFollowUp(id)
  await wake(minutes(3))
  expect(seen).toMatchObject({ badge: 0, standing: new Set() })
})

test("more than three at once are summed up, once", async () => {
  for (const [index, text] of ["one", "two", "three", "four"].entries())
    await plan(minutes(index), { text })
  await wake(minutes(5))
  await wake(minutes(6))
  expect(seen.showings).toMatchObject([{ id: "follow-ups", title: "4 follow-ups are due" }])
  expect(seen.showings[0]?.message).toContain("张三: one")
  expect(seen.badge).toBe(4)
  expect(await database.notices.count()).toBe(4)
})

test("switched off nothing is shown, but counted; on again, what is due is shown", async () => {
  await plan(minutes(1))
  await changeSetting("notify", false)
  await wake(minutes(2))
  expect(seen).toMatchObject({ showings: [], badge: 1 })
  await changeSetting("notify", true)
  await wake(minutes(3))
  expect(seen.showings).toHaveLength(1)
})

test("of a customer in the bin nothing is said; of one that was merged, under the other's name", async () => {
  await database.contacts.add(
    aContact({ id: "lost", name: "Zhang", deletedAt: 1, mergedInto: "c" })
  )
  await plan(minutes(1))
  await database.followUps.toCollection().modify({ contactId: "lost" })
  await wake(minutes(2))
  expect(seen.showings).toMatchObject([{ title: "张三" }])
  await binContact("c")
  await wake(minutes(3))
  expect(seen).toMatchObject({ badge: 0, standing: new Set() })
})

test("it speaks the seller's language, and of a day without a time says no hour", async () => {
  await changeSetting("locale", "zh-CN")
  await plan(minutes(1), { allDay: true, kind: "follow-up", text: "" })
  await wake(minutes(2))
  expect(seen.showings[0]?.message).toBe("跟进 · 11月22日周日")
})

test("what the customer wrote is in no notification", async () => {
  await plan(minutes(1), { quote: "my address is Tea Street 8" })
  await wake(minutes(2))
  expect(JSON.stringify(seen.showings)).not.toContain("Tea Street")
})
