import "../support/fresh-database"

import { afterEach, beforeEach, expect, test, vi } from "vitest"

import { pageAnswers } from "~jobs/answer-page"
import { changeSetting } from "~jobs/settings"
import { tabStates } from "~jobs/tab-state"
import type { Sighting } from "~model/sighting"
import { database } from "~store/database"
import { lastUndoable, undo } from "~store/undo"

import { aContact, aSighting } from "../support/builders"
import { resetBrowser } from "../support/fake-browser"
import { freshDatabase } from "../support/fresh-database"

vi.mock("webextension-polyfill", async () => ({
  default: (await import("../support/fake-browser")).fakeBrowser
}))

const site = "woocommerce@https://shop.example"
const url = "https://shop.example/wp-admin/post.php?post=1042&action=edit&user_token=AbC123"
const customer = { site, account: "", kind: "id", value: "17", quality: "stable" } as const
const page = (fields: Record<string, string> = {}, more: Partial<Sighting> = {}) =>
  aSighting({
    site,
    account: "",
    surface: "order",
    name: "Anna",
    identity: customer,
    fields: { order: "1042", email: "anna@example.com", ...fields },
    ...more
  })

/** A document of a tab tells what it shows. */
const tells = (sighting: Sighting, documentId = "first", id = 7) =>
  pageAnswers.reading.handle({ reading: { seen: true, sighting } }, {
    tab: { id },
    frameId: 0,
    documentId,
    url
  } as never)
const always = () => changeSetting("orderShops", { [site]: "always" })

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ["setTimeout"] })
  await freshDatabase()
  resetBrowser()
})
afterEach(() => void vi.useRealTimers())

/** Until all that was told is settled. */
const settle = async (...work: Promise<unknown>[]) => {
  const done = Promise.all(work)
  const progress = { over: false }
  void done.then(() => (progress.over = true))
  while (!progress.over) await vi.advanceTimersByTimeAsync(100)
}

test("nothing is taken before the seller said so, nor where they said no", async () => {
  await settle(tells(page()))
  await changeSetting("orderShops", { [site]: "never" })
  await settle(tells(page({ total: "€1" })))
  expect(await database.orders.count()).toBe(0)
})

test("then an order seen is taken by itself, once, and its page's address logs nobody in", async () => {
  await always()
  await settle(tells(page()), tells(page(), "second", 8))
  expect(await database.orders.toArray()).toMatchObject([{ number: "1042" }])
  expect(await database.contacts.count()).toBe(1)
  expect((await database.orders.toArray())[0]?.url).not.toContain("user_token")
  expect((await tabStates.get("7"))?.url).not.toContain("AbC123")
})

test("a page that is drawn over another is taken only once it rests", async () => {
  await always()
  const mixed = tells(page({ order: "1043" }))
  const whole = tells(page({ order: "1043" }, { identity: { ...customer, value: "18" } }))
  await settle(mixed, whole)
  expect(await database.orders.count()).toBe(1)
  expect(await database.identities.toArray()).toMatchObject([{ value: "18" }])
})

test("a page that the browser brings back as it was says nothing new", async () => {
  await always()
  await settle(tells(page({ tracking: "old" })))
  await settle(tells(page({ tracking: "new" }), "second"))
  await settle(tells(page({ tracking: "old" })))
  expect(await database.orders.toArray()).toMatchObject([{ tracking: "new" }])
  await settle(tells(page({ tracking: "newest" })))
  expect(await database.orders.toArray()).toMatchObject([{ tracking: "newest" }])
})

test("what was taken back stays away while its page stays", async () => {
  await always()
  await settle(tells(page()))
  const last = await lastUndoable()
  await undo(last?.id ?? "")
  await settle(tells(page()))
  expect(await database.orders.count()).toBe(0)
})

test.each([
  ["a guess", page({}, { identity: { ...customer, kind: "phone", quality: "guess" } })],
  ["nobody", page({}, { identity: null })],
  ["one of two", page({}, { ambiguous: true })]
])("%s waits for the seller", async (_what, sighting) => {
  await always()
  await settle(tells(sighting))
  expect(await database.orders.count()).toBe(0)
  expect(await database.contacts.count()).toBe(0)
})

test("a stranger with a customer's e-mail waits; one with the same name alone does not", async () => {
  await always()
  await database.contacts.add(aContact({ name: "Anna", email: "Anna@example.com" }))
  await settle(tells(page()))
  expect(await database.orders.count()).toBe(0)
  await settle(tells(page({ order: "1043", email: "other@example.com" })))
  expect(await database.orders.toArray()).toMatchObject([{ number: "1043" }])
})

test("an order that tells whose link it came by is credited, also where nobody asked for its orders", async () => {
  await database.contacts.add(aContact({ id: "dora", code: "abcde23456" }))
  const order = page({ code: "abcde23456", total: "€20.00" })
  await settle(tells(order), tells(order, "second", 8))
  expect(await database.credits.toArray()).toMatchObject([
    { number: "1042", introducerId: "dora", certainty: "certain" }
  ])
  expect(await database.orders.count()).toBe(0)
  expect(await database.contacts.count()).toBe(1)
})
