import { beforeEach, expect, test, vi } from "vitest"

import { greet } from "~jobs/tour/greet"

import { resetBrowser, state } from "../../support/fake-browser"

vi.mock("webextension-polyfill", async () => ({
  default: (await import("../../support/fake-browser")).fakeBrowser
}))
beforeEach(resetBrowser)

test("the tour opens when the extension is installed, and asks for nothing", async () => {
  await greet({ reason: "install" })
  expect(state.opened).toEqual(["chrome-extension://regulars/tabs/practice.html"])
  expect([...state.origins]).toEqual([])
})

test("an update opens nothing, and who allowed a site already is no newcomer", async () => {
  await greet({ reason: "update" })
  await greet({ reason: "browser_update" })
  state.origins.add("https://web.telegram.org/*")
  await greet({ reason: "install" })
  expect(state.opened).toEqual([])
})
