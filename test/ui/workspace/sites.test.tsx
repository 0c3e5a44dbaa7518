// @vitest-environment happy-dom
import "../../support/fresh-database"

import { screen, waitFor } from "@testing-library/react"
import { beforeEach, expect, test, vi } from "vitest"

import { readSettings } from "~jobs/settings"

import { state } from "../../support/fake-browser"
import { freshWorkspace, openWorkspace } from "./render-workspace"

vi.mock("webextension-polyfill", async () => ({
  default: (await import("../../support/fake-browser")).fakeBrowser
}))
beforeEach(freshWorkspace)

const probes = async () => (await readSettings()).probes

test("a site's probe is offered once the site is allowed, off, with what it does and does not do", async () => {
  state.origins.add("https://web.whatsapp.com/*")
  const user = await openWorkspace("#sites")
  const box = await screen.findByRole("checkbox", {
    name: "Tell customers apart by their account in WhatsApp Web"
  })
  expect(box).toHaveProperty("checked", false)
  const said = document.getElementById(box.getAttribute("aria-describedby") ?? "")
  expect(said?.textContent).toMatch(/only looks, never at what was written, and nothing leaves/)
  await user.click(box)
  await waitFor(async () => expect(await probes()).toEqual({ "whatsapp-chat-id": true }))
  await waitFor(() => expect(box).toHaveProperty("checked", true))
  await user.click(box)
  await waitFor(async () => expect(await probes()).toEqual({ "whatsapp-chat-id": false }))
})

test("a site that is not allowed offers none", async () => {
  await openWorkspace("#sites")
  await screen.findByText("WhatsApp Web")
  expect(screen.queryByRole("checkbox")).toBeNull()
})
