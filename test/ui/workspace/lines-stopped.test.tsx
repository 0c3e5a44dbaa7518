// @vitest-environment happy-dom
import "../../support/fresh-database"

import { fireEvent, screen } from "@testing-library/react"
import { beforeEach, expect, test, vi } from "vitest"
import { freshWorkspace, openWorkspace } from "./render-workspace"

vi.mock("webextension-polyfill", async () => ({
  default: (await import("../../support/fake-browser")).fakeBrowser
}))
// A list so long that it is still being read.
vi.mock("~jobs/read-link-lines", async (original) => ({
  ...(await original<object>()),
  readLinkLines: () => new Promise(() => {})
}))
beforeEach(freshWorkspace)

test("reading pasted lines can be stopped: nothing was made, and it can be read again", async () => {
  const user = await openWorkspace("#campaigns/lines")
  const box = (await screen.findAllByRole("textbox")).find((it) => it.localName === "textarea")
  if (!box) throw new Error("nowhere to paste")
  fireEvent.change(box, { target: { value: "https://shop.example/1" } })
  await user.click(await screen.findByRole("button", { name: "Stop reading" }))
  expect(await screen.findByText("Reading was stopped. Nothing was made.")).toBeTruthy()
  await user.click(screen.getByRole("button", { name: "Read them again" }))
  expect(await screen.findByRole("progressbar")).toBeTruthy()
})
