import "../support/fresh-database"

import { beforeEach, expect, test, vi } from "vitest"

import { pageAnswers } from "~jobs/answer-page"
import { placeBar } from "~jobs/serve-bar"
import { tabStates } from "~jobs/tab-state"
import { newRecord } from "~model/row"
import { adapterOf } from "~sites/taught/draft"
import { database } from "~store/database"

import { anIdentity, aSighting } from "../support/builders"
import { resetBrowser, state } from "../support/fake-browser"
import { freshDatabase } from "../support/fresh-database"

vi.mock("webextension-polyfill", async () => ({
  default: (await import("../support/fake-browser")).fakeBrowser
}))

const from = (url: string) => ({ tab: { id: 7 }, frameId: 0, url }) as never
const telegram = "https://web.telegram.org/a/#4242"
const says = (sighting: ReturnType<typeof aSighting>, url: string) =>
  pageAnswers.reading.handle({ reading: { seen: true, sighting } }, from(url))
const kept = async () => (await tabStates.get("7"))?.reading.seen ?? false

beforeEach(async () => {
  await freshDatabase()
  resetBrowser()
})

test("a page tells of the people of its own site", async () => {
  await says(aSighting(), telegram)
  expect(await kept()).toBe(true)
  const site = "converse@https://shop.example"
  await says(aSighting({ site, account: "" }, { site }), "https://shop.example/chat")
  expect(await kept()).toBe(true)
})

test.each([
  ["another site's person", aSighting(), "https://evil.example/"],
  ["another site's person as its own", aSighting({}, { site: "whatsapp-web" }), telegram],
  [
    "another site's person as another name of its own",
    aSighting({ also: [{ ...anIdentity(), site: "whatsapp-web" }] }),
    telegram
  ],
  [
    "the person of another server",
    aSighting({ site: "converse@https://shop.example" }, { site: "converse@https://shop.example" }),
    "https://evil.example/"
  ]
])("%s is not believed, and leaves no login behind", async (_what, sighting, url) => {
  await says(sighting, url)
  expect(await kept()).toBe(false)
  expect(await database.accounts.count()).toBe(0)
})

test("the bar is not opened for another site's person, nor by an answer of another shape", async () => {
  const page = { url: "https://evil.example/", title: "", composer: true, selection: "" }
  state.page = () => ({ ...page, reading: { seen: true, sighting: aSighting() } })
  expect((await placeBar(7)).sighting).toBeNull()
  state.page = () => ({ ...page, url: telegram, reading: { seen: true, sighting: aSighting() } })
  expect((await placeBar(7)).sighting).not.toBeNull()
  state.page = () => ({ ...page, reading: { seen: true, sighting: { name: {} } }, selection: 7 })
  expect(await placeBar(7)).toMatchObject({ sighting: null, selection: "" })
})

test("a page that makes up logins fills nothing", async () => {
  for (let n = 0; n < 60; n++) await says(aSighting({ account: `made-up-${n}` }), telegram)
  expect(await database.accounts.count()).toBe(50)
  expect(await database.changes.count()).toBe(50)
})

test("a page with an endless address is read and captured like any other", async () => {
  const url = `https://shop.example/?${"q".repeat(5000)}`
  await pageAnswers.reading.handle({ reading: { seen: false, why: "no-surface" } }, from(url))
  expect(await tabStates.get("7")).toMatchObject({ url })
})

test("of two readings at once the later one stands, though the first is looked up in the database", async () => {
  const url = "https://chat.example/inbox"
  const rules = adapterOf({
    siteName: "Inbox",
    name: [{ from: "text", selector: "#peer" }],
    composer: ["textarea"],
    order: [],
    url,
    nextUrl: null,
    today: "2026-11-22"
  })
  await database.taughtSites.put({ ...newRecord(1), id: rules.id, rules })
  const anna = aSighting({ site: rules.id, account: "" }, { site: rules.id, account: "" })
  const nobody = { reading: { seen: false, why: "no-conversation-open" } } as const
  await Promise.all([says(anna, url), pageAnswers.reading.handle(nobody, from(url))])
  expect((await tabStates.get("7"))?.reading).toEqual(nobody.reading)
  await Promise.all([pageAnswers.reading.handle(nobody, from(url)), says(anna, url)])
  expect(await kept()).toBe(true)
  await Promise.all([says(anna, url), pageAnswers.hello.handle({}, from(url))])
  expect(await tabStates.get("7"), "a page that is loaded anew has said nothing yet").toBeNull()
})
