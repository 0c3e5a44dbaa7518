import "../support/fresh-database"

import { beforeEach, expect, test, vi } from "vitest"

import { pageAnswers } from "~jobs/answer-page"
import { takeTyped } from "~jobs/bar-typed"
import { openBar } from "~jobs/open-bar"
import { setBarSwitch } from "~jobs/switch-bar"
import { areTriggersOnAt } from "~jobs/triggers-at"

import { resetBrowser } from "../support/fake-browser"
import { freshDatabase } from "../support/fresh-database"

vi.mock("webextension-polyfill", async () => ({
  default: (await import("../support/fake-browser")).fakeBrowser
}))
vi.mock("~jobs/open-bar", () => ({ openBar: vi.fn(), openBarWindow: vi.fn() }))

const PAGE = "https://web.telegram.org/a/#1"
const ORIGIN = "https://web.telegram.org/*"
const from = (url: string) => ({ tab: { id: 7 }, frameId: 0, url }) as never

beforeEach(async () => {
  await freshDatabase()
  resetBrowser()
  vi.mocked(openBar).mockClear()
})

test("a page on which the triggers are off opens no bar, and types nothing into one", async () => {
  await setBarSwitch("triggers", "https://web.whatsapp.com/*", true)
  await pageAnswers.trigger.handle({}, from(PAGE))
  await pageAnswers.typed.handle({ text: "+ made up" }, from(PAGE))
  expect(openBar).not.toHaveBeenCalled()
  expect(await takeTyped(7)).toBe("")
})

test("where they are on it does, until the bar is off there", async () => {
  await setBarSwitch("triggers", ORIGIN, true)
  await pageAnswers.trigger.handle({}, from(PAGE))
  await pageAnswers.typed.handle({ text: "mug" }, from(PAGE))
  expect(openBar).toHaveBeenCalledExactlyOnceWith(7)
  expect(await takeTyped(7)).toBe("mug")
  await setBarSwitch("barOff", ORIGIN, true)
  expect(await areTriggersOnAt(PAGE)).toBe(false)
  await pageAnswers.trigger.handle({}, from(PAGE))
  expect(openBar).toHaveBeenCalledOnce()
})
