// @vitest-environment happy-dom
import "../../support/fresh-database"

import { cleanup, fireEvent, screen, waitFor } from "@testing-library/react"
import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { changeSetting } from "~jobs/settings"
import { database } from "~store/database"
import { aSighting } from "../../support/builders"
import { fakeBrowser, resetBrowser, state } from "../../support/fake-browser"
import { freshDatabase } from "../../support/fresh-database"
import { mountPanel, noteBox, see } from "./follow"

vi.mock("webextension-polyfill", async () => ({
  default: (await import("../../support/fake-browser")).fakeBrowser
}))
beforeEach(async () => {
  await freshDatabase()
  resetBrowser()
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

const zhang = aSighting({ name: "Zhang" }, { value: "1" })

test("a site is asked for in the click itself, for its own origin alone", async () => {
  const user = await mountPanel("https://chat.example/inbox?x=1")
  const ask = vi.spyOn(fakeBrowser.permissions, "request")
  const button = await screen.findByRole("button", { name: "Allow on this site" })
  fireEvent.click(button)
  expect(ask).toHaveBeenCalledWith({ origins: ["https://chat.example/*"] })
  await waitFor(() => expect([...state.origins]).toEqual(["https://chat.example/*"]))
  await user.keyboard("{Escape}")
})

test("a refusal is said, and the panel stays usable", async () => {
  state.grants = false
  await mountPanel("https://chat.example/inbox")
  fireEvent.click(await screen.findByRole("button", { name: "Allow on this site" }))
  expect(await screen.findByText(/^Not allowed. Nothing changed/)).toBeTruthy()
  expect(screen.getByLabelText("Choose the customer, for this page now")).toBeTruthy()
})

test("health says in words which rule read the person", async () => {
  await mountPanel()
  await see(zhang)
  expect(await screen.findByText("ok")).toBeTruthy()
  await see({ ...zhang, rule: { source: "title", rank: 1 } })
  expect(await screen.findByText("check")).toBeTruthy()
  expect(screen.getByRole("button", { name: /^Read by a lower rule/ })).toBeTruthy()
})

test("what another site said in the tab is no word on this one", async () => {
  await mountPanel("https://other.example/")
  await fakeBrowser.storage.session.set({
    "tab:7": { url: "https://web.telegram.org/a/", at: 1, reading: { seen: true, sighting: zhang } }
  })
  fakeBrowser.tabs.onActivated.fire()
  await screen.findByLabelText("Choose the customer, for this page now")
  expect(screen.queryByText("Zhang")).toBeNull()
})

test("the language changes at once, without losing what was typed", async () => {
  const user = await mountPanel()
  await see(zhang)
  await user.type(await noteBox("Zhang"), "half")
  await changeSetting("locale", "zh-CN")
  const box = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: "给Zhang的备注" })
  expect(box.value).toBe("half")
  expect(document.documentElement.lang).toBe("zh-CN")
  await user.clear(box)
})

test("a write that throws is said, and the text stays", async () => {
  const user = await mountPanel()
  await see(zhang)
  const box = await noteBox("Zhang")
  await user.type(box, "keep me")
  fireEvent(window, new Event("unhandledrejection"))
  expect(await screen.findByText(/nothing was changed/)).toBeTruthy()
  expect(box.value).toBe("keep me")
  await user.clear(box)
})

test("a database that cannot be opened: why, what to do, and another try", async () => {
  const open = vi
    .spyOn(database, "open")
    .mockRejectedValueOnce(Object.assign(new Error("newer"), { name: "VersionError" }))
  const mounted = mountPanel()
  expect((await screen.findByRole("alert")).textContent).toContain("newer version")
  expect(open).toHaveBeenCalled()
  fireEvent.click(screen.getByRole("button", { name: "Try again" }))
  await mounted
  expect(screen.getByRole("tablist")).toBeTruthy()
})

test("the figures open the tabs, but not while text is written", async () => {
  const user = await mountPanel()
  await see(zhang)
  const box = await noteBox("Zhang")
  await user.type(box, "2")
  expect(box.value).toBe("2")
  await user.clear(box)
  box.blur()
  await user.keyboard("4")
  await waitFor(() =>
    expect(screen.getByRole("tab", { name: /Today/ }).getAttribute("aria-selected")).toBe("true")
  )
})

test("the light opens what to do, and copies a diagnosis that names nobody", async () => {
  const user = await mountPanel()
  await see({ ...zhang, rule: { source: "title", rank: 1 } })
  await user.click(await screen.findByRole("button", { name: /^Read by a lower rule/ }))
  expect(await screen.findByText(/next rule took over/)).toBeTruthy()
  await user.click(screen.getByRole("button", { name: "Copy diagnosis" }))
  const copied = await screen.findByRole<HTMLTextAreaElement>("textbox", {
    name: "Diagnosis copied"
  })
  expect(JSON.parse(copied.value)).toEqual({
    regulars: "0.1.0",
    browser: expect.any(String),
    language: "en",
    light: "lower",
    granted: false,
    page: null
  })
  expect(copied.value).not.toContain("Zhang")
})
