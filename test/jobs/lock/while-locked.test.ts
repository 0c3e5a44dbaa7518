import "../../support/fresh-database"

import { beforeEach, expect, test, vi } from "vitest"

import { barAnswers } from "~jobs/answer-bar"
import { pageAnswers } from "~jobs/answer-page"
import { teachAnswers } from "~jobs/answer-teach"
import { expectBar } from "~jobs/bar-session"
import { lockNow, touchLock } from "~jobs/lock/lock-state"
import { answerUnlessLocked } from "~jobs/lock/while-locked"
import { replyEntry } from "~jobs/make-reply"
import { lookUpEntry } from "~jobs/search/look-up-anywhere"
import { tabStates } from "~jobs/tab-state"
import { database } from "~store/database"

import { aContact, anApple, aSighting } from "../../support/builders"
import { fakeBrowser, resetBrowser, state } from "../../support/fake-browser"
import { freshDatabase } from "../../support/fresh-database"

vi.mock("webextension-polyfill", async () => ({
  default: (await import("../../support/fake-browser")).fakeBrowser
}))

const answers = { ...pageAnswers, ...barAnswers, ...teachAnswers }
const verbs = Object.keys(answers)
const heard: ((message: unknown, sender: unknown) => Promise<unknown>)[] = []
vi.spyOn(fakeBrowser.runtime.onMessage, "addListener").mockImplementation(
  (it) => heard.push(it as never) as never
)
answerUnlessLocked(answers)

const lock = { salt: "AAAA", hash: "AAAA", rounds: 1, minutes: 5, locale: "en" }
const page = { id: "regulars", tab: { id: 7 }, frameId: 0, url: "https://web.telegram.org/a/#4242" }
const bar = { ...page, frameId: 3, url: "chrome-extension://regulars/tabs/bar.html" }
const own = { id: "regulars", url: "chrome-extension://regulars/sidepanel.html" }
const window = { ...bar, frameId: 0 }

/** A request of the right shape for each verb, and from whom it is answered. */
const asks: Record<keyof typeof answers, { body: unknown; from: object }> = {
  hello: { body: {}, from: page },
  reading: { body: { reading: { seen: true, sighting: aSighting() } }, from: page },
  jump: { body: {}, from: page },
  "warm-bar": { body: {}, from: page },
  trigger: { body: { text: "a" }, from: page },
  typed: { body: { text: "a" }, from: page },
  unread: { body: { count: 1 }, from: page },
  captured: {
    body: {
      url: "https://shop.example/",
      result: { none: true, why: "no-product-data", title: "", url: "", notes: [] }
    },
    from: page
  },
  "sync-probes": { body: {}, from: own },
  "switch-bar": {
    body: { what: "barOff", origin: "https://shop.example/*", on: true },
    from: own
  },
  diagnose: { body: { tabId: 7 }, from: own },
  "read-page": { body: { tabId: 7 }, from: own },
  "bar-hello": { body: { nonce: "guess" }, from: bar },
  "bar-open": { body: { have: "" }, from: window },
  "bar-find": { body: { query: "app" }, from: window },
  "bar-when": { body: { text: "tomorrow" }, from: window },
  "bar-do": {
    body: {
      act: { act: "note", text: "planted", quote: "" },
      copy: false,
      said: { answers: {}, passed: "" }
    },
    from: window
  },
  "bar-peek": { body: { id: "apple" }, from: window },
  "bar-picture": { body: { index: 0 }, from: window },
  "bar-off": { body: { off: true }, from: bar },
  "bar-size": { body: { height: 300 }, from: bar },
  "bar-close": { body: {}, from: bar },
  "teach-page": { body: { tabId: 7 }, from: own },
  "learn-anew": { body: { origin: "https://shop.example/*" }, from: own }
}

const ask = (verb: string) => {
  const { body, from } = asks[verb as keyof typeof asks]
  return heard[0]?.({ to: "background", verb, body }, from)
}

beforeEach(async () => {
  await freshDatabase()
  resetBrowser()
  await database.contacts.add(aContact({ id: "c", name: "Canary Chen" }))
  await database.products.add(anApple({ id: "apple", title: "Canary apples" }))
  await fakeBrowser.storage.local.set({ lock })
})

/** What may be answered, for good reason: it shows nothing and writes nothing. Whoever adds one thinks. */
const harmless = [
  "hello",
  "reading",
  "jump",
  "warm-bar",
  "unread",
  "bar-hello",
  "bar-open",
  "bar-size",
  "bar-close",
  "sync-probes",
  "read-page"
]

test.each(verbs.filter((verb) => !harmless.includes(verb)))(
  "%s is refused while locked",
  async (verb) => {
    expect(await ask(verb)).toEqual({ refused: "locked" })
  }
)

test.each(harmless)("%s tells nothing of the records and writes nothing", async (verb) => {
  const before = await database.changes.count()
  expect(JSON.stringify((await ask(verb)) ?? null)).not.toMatch(/canary/i)
  expect(await database.changes.count()).toBe(before)
  expect(await database.accounts.count()).toBe(0)
})

test("what a page shows is kept for when the seller comes back; no bar is loaded ahead", async () => {
  await ask("reading")
  expect((await tabStates.get("7"))?.reading.seen).toBe(true)
  expect(await ask("warm-bar")).toEqual({ nonce: "" })
  expect(await ask("jump")).toBe(null)
})

test("the control: open, they are answered, and a reading is followed", async () => {
  await fakeBrowser.storage.session.set({ unlocked: { at: Date.now() } })
  await expectBar(7)
  for (const verb of verbs) expect(await ask(verb), verb).not.toEqual({ refused: "locked" })
  expect(await database.accounts.count()).toBe(1)
  expect(JSON.stringify(await ask("bar-open"))).toContain("Canary apples")
  await lockNow()
  await touchLock()
  expect(await ask("bar-open")).toEqual({ locked: true })
})

test("the menu on selected words opens the locked screen, and nothing of what was selected goes there", async () => {
  for (const entry of [replyEntry, lookUpEntry]) {
    state.opened = []
    entry.onChosen({ text: "canary words", tabId: 7, frameId: 0 })
    await vi.waitFor(() =>
      expect(state.opened).toEqual(["chrome-extension://regulars/tabs/workspace.html"])
    )
  }
  expect(JSON.stringify(await fakeBrowser.storage.session.get(null))).not.toContain("canary words")
  expect(await database.drafts.count()).toBe(0)
})
