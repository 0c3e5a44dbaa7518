// @vitest-environment happy-dom
import "../../support/fresh-database"

import { screen } from "@testing-library/react"
import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { type Exported, makeExport } from "~jobs/export/make-export"
import { freshWorkspace, openWorkspace } from "./render-workspace"

vi.mock("webextension-polyfill", async () => ({
  default: (await import("../../support/fake-browser")).fakeBrowser
}))
vi.mock("~jobs/export/make-export", async (original) => ({
  ...(await original<object>()),
  makeExport: vi.fn()
}))
beforeEach(freshWorkspace)
afterEach(() => vi.restoreAllMocks())

const save = async () => {
  const user = await openWorkspace("#data/export")
  await user.click(await screen.findByRole("button", { name: "Export" }))
  return user
}

test("a file that cannot be written is said", async () => {
  vi.mocked(makeExport).mockRejectedValue(new Error("no memory"))
  await save()
  expect(await screen.findByText(/^The file could not be written/)).toBeTruthy()
})

test("stopped, no file is written", async () => {
  vi.mocked(makeExport).mockImplementation(
    (_wish, _words, over) =>
      new Promise<Exported>((resolve) => {
        const look = () => (over?.() ? resolve({ ok: false, why: "stopped" }) : setTimeout(look))
        look()
      })
  )
  const user = await save()
  await user.click(await screen.findByRole("button", { name: "Stop" }))
  expect(await screen.findByText(/^Stopped. No file was written/)).toBeTruthy()
})

test("nothing is written for a filter that cannot be read", async () => {
  const user = await openWorkspace("#data/export")
  await user.selectOptions(await screen.findByLabelText("Whose"), "A filter of your own")
  await user.type(screen.getByLabelText("Filter"), "tag:(")
  expect(await screen.findByText(/^This filter cannot be read yet/)).toBeTruthy()
  expect(screen.getByRole<HTMLButtonElement>("button", { name: "Export" }).disabled).toBe(true)
})
