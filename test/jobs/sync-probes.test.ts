import "../support/fresh-database"

import { beforeEach, describe, expect, test, vi } from "vitest"

import { pageAnswers } from "~jobs/answer-page"
import { listSites } from "~jobs/list-sites"
import { setScripts } from "~jobs/look-into"
import { changeSetting, readSettings } from "~jobs/settings"
import { switchProbe } from "~jobs/switch-probe"
import { syncSites } from "~jobs/sync-sites"
import { lastUndoable } from "~store/undo"

import { resetBrowser, state } from "../support/fake-browser"
import { freshDatabase } from "../support/fresh-database"

vi.mock("webextension-polyfill", async () => ({
  default: (await import("../support/fake-browser")).fakeBrowser
}))

const NAME = "whatsapp-chat-id"
const ORIGIN = "https://web.whatsapp.com/*"
const FILE = "probe-whatsapp.js"

beforeEach(async () => {
  await freshDatabase()
  resetBrowser()
  setScripts({
    companion: "companion.js",
    capture: "capture.js",
    teach: "teach.js",
    diagnose: "d.js",
    triggers: "triggers.js",
    probes: { [NAME]: FILE }
  })
})

test("one site has a probe, and it is off until the seller says so", async () => {
  expect(listSites().filter((it) => it.probe)).toMatchObject([{ id: "whatsapp-web", probe: NAME }])
  expect((await readSettings()).probes).toEqual({})
  state.origins.add(ORIGIN)
  await syncSites()
  expect([...state.scripts.keys()]).toEqual(["companion"])
})

describe("switched on", () => {
  test("it is registered for its site alone, and goes when switched off", async () => {
    state.origins.add(ORIGIN)
    state.origins.add("https://web.telegram.org/*")
    await switchProbe(NAME, true)
    await syncSites()
    expect(state.scripts.get(NAME)).toEqual([ORIGIN])
    await switchProbe(NAME, false)
    await syncSites()
    expect([...state.scripts.keys()]).toEqual(["companion"])
  })

  test("it stays away without the site's permission, and leaves with it", async () => {
    await switchProbe(NAME, true)
    await syncSites()
    expect(state.scripts.size).toBe(0)
    state.origins.add(ORIGIN)
    await syncSites()
    expect(state.scripts.has(NAME)).toBe(true)
    state.origins.clear()
    await syncSites()
    expect(state.scripts.size).toBe(0)
  })

  test("pages that are open get it at once, and lose it at once", async () => {
    state.origins.add(ORIGIN)
    state.tabs = [{ id: 7, url: "https://web.whatsapp.com/", windowId: 1 }]
    await switchProbe(NAME, true)
    await syncSites()
    expect(state.ran).toContainEqual({ tabId: 7, files: [FILE] })
    state.ran = []
    await switchProbe(NAME, false)
    await syncSites()
    expect(state.ran).toContainEqual({ tabId: 7, args: [false] })
    expect(state.ran).not.toContainEqual({ tabId: 7, files: [FILE] })
  })
})

test("a key does not take the switch back behind the seller's back", async () => {
  await changeSetting("probes", { [NAME]: true })
  expect(await lastUndoable()).toBeNull()
})

test("only a page of the extension may have the probes set anew", () => {
  const { from } = pageAnswers["sync-probes"]
  expect(from({ id: "regulars", url: "chrome-extension://regulars/tabs/workspace.html" })).toBe(
    true
  )
  expect(from({ tab: { id: 7 } as never, frameId: 0, url: "https://web.whatsapp.com/" })).toBe(
    false
  )
})
