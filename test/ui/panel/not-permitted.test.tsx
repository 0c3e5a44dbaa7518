// @vitest-environment happy-dom
import "../../support/fresh-database"

import { cleanup, fireEvent, screen } from "@testing-library/react"
import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { startI18n } from "~ui/i18n"
import { aSighting } from "../../support/builders"
import { fakeBrowser, resetBrowser } from "../../support/fake-browser"
import { freshDatabase } from "../../support/fresh-database"
import { mountPanel, noteBox, see, seeNobody } from "./follow"

vi.mock("webextension-polyfill", async () => ({
  default: (await import("../../support/fake-browser")).fakeBrowser
}))
beforeEach(async () => {
  await startI18n("en")
  await freshDatabase()
  resetBrowser()
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

const zhang = aSighting({ name: "Zhang" }, { value: "1" })

test("a page that says nobody's name is said, and one the browser keeps closed", async () => {
  vi.spyOn(fakeBrowser.runtime, "sendMessage").mockResolvedValue("no" as never)
  const user = await mountPanel()
  await seeNobody("no-identity")
  expect(await screen.findByText("The page does not say who this is.")).toBeTruthy()
  await user.click(await screen.findByRole("button", { name: "Read this page" }))
  expect(await screen.findByText(/^The browser does not let us read this page/)).toBeTruthy()
})

test("words that cannot be quoted are said, and the note stays", async () => {
  const user = await mountPanel()
  await see(zhang)
  await user.type(await noteBox("Zhang"), "half")
  fireEvent.click(screen.getByRole("button", { name: /quote/i }))
  expect(await screen.findByText(/^This page cannot be read, so nothing was quoted/)).toBeTruthy()
  expect((await noteBox("Zhang")).value).toBe("half")
  await user.clear(await noteBox("Zhang"))
})
