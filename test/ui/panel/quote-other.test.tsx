// @vitest-environment happy-dom
import "../../support/fresh-database"

import { cleanup, fireEvent, screen } from "@testing-library/react"
import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { aSighting } from "../../support/builders"
import { resetBrowser } from "../../support/fake-browser"
import { freshDatabase } from "../../support/fresh-database"
import { mountPanel, noteBox, see } from "./follow"

vi.mock("webextension-polyfill", async () => ({
  default: (await import("../../support/fake-browser")).fakeBrowser
}))
vi.mock("~jobs/read-selection", () => ({
  readSelection: async () => ({ ok: false, why: "other-person" })
}))
beforeEach(async () => {
  await freshDatabase()
  resetBrowser()
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

test("words of somebody else's chat are quoted for nobody, and that is said", async () => {
  await mountPanel()
  await see(aSighting({ name: "Zhang" }, { value: "1" }))
  await noteBox("Zhang")
  fireEvent.click(screen.getByRole("button", { name: "Quote selection" }))
  expect(await screen.findByText(/^The page shows somebody else now, so nothing was/)).toBeTruthy()
})
