import "../support/fresh-database"

import { beforeEach, expect, test, vi } from "vitest"

import { pageAnswers } from "~jobs/answer-page"
import { isBarOffAt } from "~jobs/bar-off"
import { beginTyped, keepTyped, takeTyped } from "~jobs/bar-typed"
import { setScripts } from "~jobs/look-into"
import { readSettings } from "~jobs/settings"
import { setBarSwitch } from "~jobs/switch-bar"
import { syncSites } from "~jobs/sync-sites"

import { resetBrowser, state } from "../support/fake-browser"
import { freshDatabase } from "../support/fresh-database"

vi.mock("webextension-polyfill", async () => ({
  default: (await import("../support/fake-browser")).fakeBrowser
}))

const ORIGIN = "https://web.whatsapp.com/*"
const OTHER = "https://web.telegram.org/*"
const FILE = "triggers.js"

beforeEach(async () => {
  await freshDatabase()
  resetBrowser()
  setScripts({
    companion: "companion.js",
    capture: "capture.js",
    teach: "teach.js",
    diagnose: "d.js",
    triggers: FILE,
    probes: {}
  })
  state.origins.add(ORIGIN)
  state.origins.add(OTHER)
})

test("off at first; switched on it is registered for that site alone, and goes again", async () => {
  await syncSites()
  expect(state.scripts.has("triggers")).toBe(false)
  await setBarSwitch("triggers", ORIGIN, true)
  await syncSites()
  expect(state.scripts.get("triggers")).toEqual([ORIGIN])
  await setBarSwitch("triggers", ORIGIN, false)
  await syncSites()
  expect(state.scripts.has("triggers")).toBe(false)
  expect((await readSettings()).triggers).toEqual({})
})

test("it stays away without the site's permission, and where the bar may not be", async () => {
  await setBarSwitch("triggers", ORIGIN, true)
  await setBarSwitch("triggers", OTHER, true)
  await setBarSwitch("barOff", OTHER, true)
  await syncSites()
  expect(state.scripts.get("triggers")).toEqual([ORIGIN])
  state.origins.delete(ORIGIN)
  await syncSites()
  expect(state.scripts.has("triggers")).toBe(false)
})

test("a page that is open gets it, and has it switched off, at once", async () => {
  state.tabs = [{ id: 7, url: "https://web.whatsapp.com/", windowId: 1 }]
  await setBarSwitch("triggers", ORIGIN, true)
  await syncSites()
  expect(state.ran).toContainEqual({ tabId: 7, files: [FILE] })
  state.ran = []
  state.origins.delete(OTHER)
  await setBarSwitch("triggers", ORIGIN, false)
  await syncSites()
  expect(state.ran).toContainEqual({ tabId: 7, args: [false] })
  expect(state.ran).not.toContainEqual({ tabId: 7, files: [FILE] })
})

test("one message does all of it: the page that sent it may be gone before it is written down", async () => {
  state.tabs = [{ id: 7, url: "https://web.whatsapp.com/", windowId: 1 }]
  const answer = pageAnswers["switch-bar"]
  await answer.handle({ what: "triggers", origin: ORIGIN, on: true }, {})
  expect((await readSettings()).triggers).toEqual({ [ORIGIN]: true })
  expect(state.ran).toContainEqual({ tabId: 7, files: [FILE] })
})

test("the bar stays away from the pages of its site, and of no other", async () => {
  await setBarSwitch("barOff", ORIGIN, true)
  expect(await isBarOffAt("https://web.whatsapp.com/send?x=1")).toBe(true)
  expect(await isBarOffAt("https://web.telegram.org/a/")).toBe(false)
  await setBarSwitch("barOff", ORIGIN, false)
  expect(await isBarOffAt("https://web.whatsapp.com/")).toBe(false)
})

test("away from all sites it is away from each, and types no signs there", async () => {
  await setBarSwitch("triggers", ORIGIN, true)
  await setBarSwitch("barOff", "*://*/*", true)
  expect(await isBarOffAt("https://web.whatsapp.com/")).toBe(true)
  await syncSites()
  expect(state.scripts.has("triggers")).toBe(false)
})

test("what was typed for a bar is taken once: by its own, or by the window that opens for it", async () => {
  await keepTyped(7, "ap")
  expect(await takeTyped(8)).toBe("")
  expect(await takeTyped(7)).toBe("ap")
  expect(await takeTyped(7)).toBe("")
  await keepTyped(7, "pe")
  expect(await takeTyped(null)).toBe("pe")
  expect(await takeTyped(7)).toBe("")
})

test("what the page still holds when the window opens comes with what it told, and in its order", async () => {
  await beginTyped(7, "a")
  const slow = new Promise<boolean>((resolve) => setTimeout(resolve, 20, true))
  const told = keepTyped(7, "p", slow)
  state.answers = "r"
  expect(await takeTyped(null)).toBe("apr")
  await told
  // Nothing told yet: the window still knows which page to ask.
  await beginTyped(7, "")
  expect(await takeTyped(null)).toBe("r")
  expect(await takeTyped(null)).toBe("")
})
