import "../support/fresh-database"

import { beforeEach, expect, test, vi } from "vitest"

import { isBarOffAt } from "~jobs/bar-off"
import { keepTyped, takeTyped } from "~jobs/bar-typed"
import { setScripts } from "~jobs/look-into"
import { readSettings } from "~jobs/settings"
import { switchBar } from "~jobs/switch-bar"
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
  await switchBar("triggers", ORIGIN, true)
  await syncSites()
  expect(state.scripts.get("triggers")).toEqual([ORIGIN])
  await switchBar("triggers", ORIGIN, false)
  await syncSites()
  expect(state.scripts.has("triggers")).toBe(false)
  expect((await readSettings()).triggers).toEqual({})
})

test("it stays away without the site's permission, and where the bar may not be", async () => {
  await switchBar("triggers", ORIGIN, true)
  await switchBar("triggers", OTHER, true)
  await switchBar("barOff", OTHER, true)
  await syncSites()
  expect(state.scripts.get("triggers")).toEqual([ORIGIN])
  state.origins.delete(ORIGIN)
  await syncSites()
  expect(state.scripts.has("triggers")).toBe(false)
})

test("a page that is open gets it, and has it switched off, at once", async () => {
  state.tabs = [{ id: 7, url: "https://web.whatsapp.com/", windowId: 1 }]
  await switchBar("triggers", ORIGIN, true)
  await syncSites()
  expect(state.ran).toContainEqual({ tabId: 7, files: [FILE] })
  state.ran = []
  state.origins.delete(OTHER)
  await switchBar("triggers", ORIGIN, false)
  await syncSites()
  expect(state.ran).toContainEqual({ tabId: 7, args: [false] })
  expect(state.ran).not.toContainEqual({ tabId: 7, files: [FILE] })
})

test("the bar stays away from the pages of its site, and of no other", async () => {
  await switchBar("barOff", ORIGIN, true)
  expect(await isBarOffAt("https://web.whatsapp.com/send?x=1")).toBe(true)
  expect(await isBarOffAt("https://web.telegram.org/a/")).toBe(false)
  await switchBar("barOff", ORIGIN, false)
  expect(await isBarOffAt("https://web.whatsapp.com/")).toBe(false)
})

test("away from all sites it is away from each, and types no signs there", async () => {
  await switchBar("triggers", ORIGIN, true)
  await switchBar("barOff", "*://*/*", true)
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
