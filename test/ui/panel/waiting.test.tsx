// @vitest-environment happy-dom
import "../../support/fresh-database"

import { act, cleanup, screen } from "@testing-library/react"
import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { tabUnread } from "~jobs/tab-state"
import { fakeBrowser, resetBrowser } from "../../support/fake-browser"
import { freshDatabase } from "../../support/fresh-database"
import { mountPanel } from "./follow"

vi.mock("webextension-polyfill", async () => ({
  default: (await import("../../support/fake-browser")).fakeBrowser
}))
beforeEach(async () => {
  resetBrowser()
  await freshDatabase()
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

const says = (tab: string, siteName: string, count: number) =>
  act(async () => {
    await tabUnread.set(tab, { siteName, count })
    fakeBrowser.storage.session.onChanged.fire({
      [`unread:${tab}`]: { newValue: { siteName, count } }
    } as never)
    await Promise.resolve()
  })

test("chats that wait stand under Today, the fullest first, and lead to their tab", async () => {
  await tabUnread.set("3", { siteName: "WhatsApp Web", count: 2 })
  const user = await mountPanel()
  await says("4", "Telegram", 5)
  await says("5", "Discord", 0)
  await user.click(screen.getByRole("tab", { name: /^Today/ }))
  const rows = await screen.findAllByRole("button", { name: /unread$/ })
  expect(rows.map((it) => it.textContent)).toEqual(["Telegram5 unread", "WhatsApp Web2 unread"])
  const shown = vi.spyOn(fakeBrowser.tabs, "update").mockResolvedValue({} as never)
  await user.click(screen.getByRole("button", { name: /^WhatsApp/ }))
  expect(shown).toHaveBeenCalledWith(3, { active: true })
  await says("4", "Telegram", 0)
  expect(screen.queryByRole("button", { name: /^Telegram/ })).toBeNull()
})
